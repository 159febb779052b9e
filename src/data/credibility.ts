import { queryOptions } from '@tanstack/react-query';
import type { InferOutput } from 'valibot';
import {
  array,
  integer,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  union,
} from 'valibot';
import { credibilityLevels, gaugeIds, type CredibilityRules, type GaugeRule } from '../model/index.ts';
import { requireContent } from './checkContent.ts';
import type { DataIssue } from './dataError.ts';
import { DataFileError, shortenGiven } from './dataError.ts';
import { parseJsonText } from './fileText.ts';
import { loadFile } from './loadFile.ts';
import { fileSettings } from './queries.ts';
import { finiteNumber, localized, positiveNumber, text } from './schemaParts.ts';

export const credibilityFile = 'credibility.json';

const threshold = union([finiteNumber, object({ of: picklist(['lowest', 'highest']), plus: finiteNumber })]);

const gauge = object({
  id: picklist(gaugeIds),
  label: localized,
  about: localized,
  unit: picklist(['percent', 'gigawatts', 'count']),
  scale: object({ from: finiteNumber, to: finiteNumber }),
  zones: pipe(
    array(object({ below: nullable(threshold), level: picklist(credibilityLevels), reason: localized })),
    minLength(1),
  ),
  facts: array(text),
  sources: array(text),
});

const file = object({
  billionsPerGigawatt: object({ value: positiveNumber, derivation: text }),
  historyYears: pipe(number(), integer(), minValue(1), maxValue(100)),
  gauges: array(gauge),
});

/** Every gauge once, in any order. */
function checkIds({ gauges }: InferOutput<typeof file>): readonly DataIssue[] {
  return gaugeIds.flatMap((id): readonly DataIssue[] => {
    const count = gauges.filter((entry) => entry.id === id).length;
    if (count === 1) return [];
    const problem =
      count === 0 ? ({ kind: 'missing' } as const) : ({ kind: 'duplicate', given: id } as const);
    return [{ row: `gauges / ${id}`, field: 'id', problem }];
  });
}

/** Zones rise, and only the last one is open: every value has exactly one. */
function checkZones({ id, zones, scale }: GaugeRule): readonly DataIssue[] {
  const row = `gauges / ${id}`;
  const issues: DataIssue[] = [];
  if (scale.from >= scale.to) {
    const problem = { kind: 'outOfRange', given: scale.to, min: scale.from, max: null } as const;
    issues.push({ row, field: 'scale.to', problem });
  }
  let last = -Infinity;
  zones.forEach(({ below }, order) => {
    const field = `zones[${order}].below`;
    if ((below === null) !== (order === zones.length - 1)) {
      const problem = { kind: 'wrongType', expected: 'number', given: shortenGiven(below) } as const;
      issues.push({ row, field, problem });
    }
    if (typeof below !== 'number') return;
    if (below <= last) {
      const problem = { kind: 'outOfRange', given: below, min: last, max: null } as const;
      issues.push({ row, field, problem });
    }
    last = below;
  });
  return issues;
}

/**
 * Reads credibility.json: thresholds, reasons and the constant behind the gigawatts.
 * @throws {DataFileError} when anything in it is wrong: a gauge with half of its zones would mislead.
 */
export function parseCredibility(fileText: string): CredibilityRules {
  const content = requireContent(credibilityFile, file, parseJsonText(credibilityFile, fileText));
  const issues = [...checkIds(content), ...content.gauges.flatMap(checkZones)];
  if (issues.length > 0) throw new DataFileError(credibilityFile, 'invalid', issues);
  return {
    billionsPerGigawatt: content.billionsPerGigawatt.value,
    historyYears: content.historyYears,
    gauges: gaugeIds.flatMap((id) => content.gauges.find((entry) => entry.id === id) ?? []),
  };
}

/** When a scenario is hard to believe. Fails with a `DataFileError`, as every query of a file. */
export function credibilityQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: ['data', credibilityFile],
    queryFn: async (): Promise<CredibilityRules> => parseCredibility(await loadFile(credibilityFile)),
  });
}
