import { queryOptions } from '@tanstack/react-query';
import { array, boolean, object, pipe, minLength } from 'valibot';
import type { InferOutput } from 'valibot';
import type { Language, Localized } from '../model/index.ts';
import { requireContent } from './checkContent.ts';
import type { DataIssue } from './dataError.ts';
import { DataFileError, shortenGiven } from './dataError.ts';
import { factUnitSchema } from './facts.ts';
import type { FactUnit } from './facts.ts';
import { parseJsonText } from './fileText.ts';
import { loadFile } from './loadFile.ts';
import { fileSettings } from './queries.ts';
import { finiteNumber, localized, period, text } from './schemaParts.ts';

export const metricsFile = 'metrics.json';

/** A metric of an entity, as facts.csv names them. */
export interface MetricRef {
  readonly entity: string;
  readonly metric: string;
}

/** What a metric is called and what exactly it counts. */
export interface MetricText extends MetricRef {
  readonly label: Localized;
  readonly definition: Localized;
}

/** A value that is known for the same figure but stands in no row of facts.csv. */
export interface UnlistedValue {
  readonly period: string;
  readonly value: number;
  readonly unit: FactUnit;
  readonly label: Localized;
  readonly definition: Localized;
  /** Why there is no row, and how far it can be trusted. */
  readonly remark: Localized;
}

/** Metrics that people take for one figure, and why the product shows the one it shows. */
export interface RivalGroup {
  readonly id: string;
  readonly label: Localized;
  /** True when the shown figure is computed from several of `shown`; otherwise each of them is the shown figure where it is known. */
  readonly computed: boolean;
  readonly shown: readonly MetricRef[];
  /** Other readings of the same period. */
  readonly rivals: readonly MetricRef[];
  /** The ends of a range around the figure: they differ from it by design. */
  readonly range: readonly MetricRef[];
  /** Readings of twelve months, filed under their last quarter. */
  readonly trailing: readonly MetricRef[];
  /** Facts of another period that a reader will hold against the figure of `period`. */
  readonly beside: readonly { readonly period: string; readonly fact: string }[];
  readonly unlisted: readonly UnlistedValue[];
  readonly reason: Localized;
}

/** public/data/metrics.json. */
export interface Metrics {
  /** By "entity metric". */
  readonly texts: ReadonlyMap<string, MetricText>;
  readonly rivals: readonly RivalGroup[];
}

const metricRef = object({ entity: text, metric: text });

const metricsSchema = object({
  metrics: array(object({ entity: text, metric: text, label: localized, definition: localized })),
  rivals: array(
    object({
      id: text,
      label: localized,
      computed: boolean(),
      shown: pipe(array(metricRef), minLength(1)),
      rivals: array(metricRef),
      range: array(metricRef),
      trailing: array(metricRef),
      beside: array(object({ period, fact: text })),
      unlisted: array(
        object({
          period,
          value: finiteNumber,
          unit: factUnitSchema,
          label: localized,
          definition: localized,
          remark: localized,
        }),
      ),
      reason: localized,
    }),
  ),
});

type MetricsContent = InferOutput<typeof metricsSchema>;

/**
 * Reads metrics.json.
 * @throws {DataFileError} `notReadable` or `invalid`: a metric twice, or a group that names a metric the file does not describe.
 */
export function parseMetrics(fileText: string): Metrics {
  const content = requireContent(metricsFile, metricsSchema, parseJsonText(metricsFile, fileText));
  const texts = new Map(content.metrics.map((metric) => [nameMetric(metric), metric] as const));
  const issues = [...findDuplicates(content), ...findUnknownMetrics(content, texts)];
  if (issues.length > 0) throw new DataFileError(metricsFile, 'invalid', issues);
  return { texts, rivals: content.rivals };
}

/** The names and definitions of metrics, and which of them rival each other. */
export function metricsQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: ['data', metricsFile] as const,
    queryFn: async (): Promise<Metrics> => parseMetrics(await loadFile(metricsFile)),
  });
}

/** The key of a metric: an entity and a metric name it together. */
export function nameMetric({ entity, metric }: MetricRef): string {
  return `${entity} ${metric}`;
}

/**
 * What a metric is called and what it counts, in the reader's language. A metric the file does not know (of a person's own data)
 * is called by its id, and nothing is said of what it counts.
 */
export function describeMetric(
  metrics: Metrics | null,
  entity: string,
  metric: string,
  language: Language,
): { readonly label: string; readonly definition: string | null } {
  const known = metrics?.texts.get(nameMetric({ entity, metric }));
  if (known !== undefined) return { label: known.label[language], definition: known.definition[language] };
  return { label: `${entity} ${metric}`.replaceAll('_', ' '), definition: null };
}

function findDuplicates({ metrics, rivals }: MetricsContent): readonly DataIssue[] {
  return [
    ...findRepeated('metrics', 'metric', metrics.map(nameMetric)),
    ...findRepeated(
      'rivals',
      'id',
      rivals.map((group) => group.id),
    ),
  ];
}

function findRepeated(list: string, field: string, keys: readonly string[]): readonly DataIssue[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index): readonly DataIssue[] => {
    const isRepeated = seen.has(key);
    seen.add(key);
    if (!isRepeated) return [];
    return [{ row: `${list}[${index}]`, field, problem: { kind: 'duplicate', given: shortenGiven(key) } }];
  });
}

function findUnknownMetrics(
  { rivals }: MetricsContent,
  texts: ReadonlyMap<string, MetricText>,
): readonly DataIssue[] {
  return rivals.flatMap((group, index) =>
    (['shown', 'rivals', 'range', 'trailing'] as const).flatMap((field) =>
      group[field]
        .map(nameMetric)
        .filter((name) => !texts.has(name))
        .map((name): DataIssue => ({
          row: `rivals[${index}] / ${group.id}`,
          field,
          problem: { kind: 'unknownReference', given: shortenGiven(name) },
        })),
    ),
  );
}
