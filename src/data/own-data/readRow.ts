import { safeParse } from 'valibot';
import { ownIdPrefix } from '../../model/index.ts';
import { shortenGiven } from '../dataError.ts';
import type { Confidence, FactUnit } from '../facts.ts';
import { confidences } from '../facts.ts';
import { optionalDay, period as periodSchema } from '../schemaParts.ts';
import { simplify } from './columns.ts';
import type { DecimalStyle } from './numbers.ts';
import { readNumber } from './numbers.ts';
import { findPeriodEnd, tidyPeriod } from './periods.ts';
import type { GivenRow } from './readTable.ts';
import type { ColumnName, OwnFact, OwnFile, RowIssue, RowProblem } from './types.ts';
import { columnNames, formulaStart } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findNearestEntities, findNearestMetrics, tidyUnit } from './vocabulary.ts';

/** What a row is read against. */
export interface RowContext {
  readonly file: OwnFile;
  readonly style: DecimalStyle;
  readonly vocabulary: Vocabulary;
}

export type RowReading =
  | { readonly ok: true; readonly fact: OwnFact }
  | { readonly ok: false; readonly issues: readonly RowIssue[] };

const frenchConfidences: Readonly<Record<string, Confidence>> = {
  verifie: 'verified',
  secondaire: 'secondary',
  estime: 'estimated',
  non_verifie: 'unverified',
};

const longestText = 1000;

/** The id of a document that a person brought. */
export function makeOwnSourceId(fileId: string): string {
  return `${ownIdPrefix}${fileId}`;
}

/** Reads one column after the other and collects what is wrong with them. */
class CellReader {
  readonly issues: RowIssue[] = [];
  readonly cells: GivenRow['cells'];

  constructor(cells: GivenRow['cells']) {
    this.cells = cells;
    for (const column of columnNames) {
      const given = cells[column] ?? '';
      if (given.includes('\uFFFD')) this.report(column, { kind: 'unreadable', given: shortenGiven(given) });
    }
  }

  report(column: ColumnName, problem: RowProblem): null {
    if (!this.issues.some((issue) => issue.column === column)) this.issues.push({ column, problem });
    return null;
  }

  /** The cell's text, or null after reporting that there is none. */
  require(column: ColumnName): string | null {
    const given = this.cells[column] ?? '';
    return given === '' ? this.report(column, { kind: 'missing' }) : given;
  }

  /** A text that may be empty; without the apostrophe that our own exports put before what could be read as a formula. */
  optional(column: ColumnName): string {
    const given = this.cells[column] ?? '';
    const isGuarded = given.startsWith("'") && formulaStart.test(given.slice(1));
    return (isGuarded ? given.slice(1) : given).slice(0, longestText);
  }
}

/** A row as a fact, or everything that is wrong with it. Never throws. */
export function readRow({ cells, issue }: GivenRow, context: RowContext): RowReading {
  if (issue !== null) return { ok: false, issues: [issue] };
  const reader = new CellReader(cells);
  const entity = readEntity(reader, context);
  const measure = entity === null ? null : readMetric(reader, entity, context);
  if (entity === null) for (const column of ['metric', 'unit'] as const) reader.require(column);
  const period = readPeriod(reader);
  const periodEnd = readPeriodEnd(reader, period);
  const value = readValue(reader, context);
  const confidence = readConfidence(reader);
  const isRead = entity !== null && measure !== null && period !== null && value !== null;
  if (!isRead || confidence === null || reader.issues.length > 0) return { ok: false, issues: reader.issues };
  const fact: OwnFact = {
    id: makeId(entity, measure.metric, period, periodEnd),
    entity,
    metric: measure.metric,
    period,
    periodEnd,
    value,
    unit: measure.unit,
    confidence,
    source: makeOwnSourceId(context.file.id),
    note: reader.optional('note'),
    origin: reader.optional('source'),
  };
  return { ok: true, fact };
}

/** The same figure always has the same id, from whichever file it comes. */
function makeId(entity: string, metric: string, period: string, periodEnd: string | null): string {
  const place = periodEnd === null || findPeriodEnd(period) !== null ? '' : `:${periodEnd}`;
  return `${ownIdPrefix}${entity}:${metric}:${period}${place}`;
}

function readEntity(reader: CellReader, { vocabulary }: RowContext): string | null {
  const given = reader.require('entity');
  if (given === null) return null;
  const entity = simplify(given);
  if (vocabulary.units.has(entity)) return entity;
  const nearest = findNearestEntities(vocabulary, entity);
  return reader.report('entity', { kind: 'unknownEntity', given: shortenGiven(given), nearest });
}

function readMetric(
  reader: CellReader,
  entity: string,
  { vocabulary }: RowContext,
): { readonly metric: string; readonly unit: FactUnit } | null {
  const given = reader.require('metric');
  const givenUnit = reader.require('unit');
  if (given === null) return null;
  const metric = simplify(given);
  const unit = vocabulary.units.get(entity)?.get(metric);
  if (unit === undefined) {
    const nearest = findNearestMetrics(vocabulary, entity, metric);
    return reader.report('metric', { kind: 'unknownMetric', given: shortenGiven(given), entity, nearest });
  }
  if (givenUnit === null) return null;
  if (simplify(unit) !== simplify(tidyUnit(givenUnit)))
    return reader.report('unit', { kind: 'wrongUnit', given: shortenGiven(givenUnit), expected: unit });
  return { metric, unit };
}

function readPeriod(reader: CellReader): string | null {
  const given = reader.require('period');
  if (given === null) return null;
  const reading = safeParse(periodSchema, tidyPeriod(given));
  return reading.success
    ? reading.output
    : reader.report('period', { kind: 'period', given: shortenGiven(given) });
}

function readPeriodEnd(reader: CellReader, period: string | null): string | null {
  const given = reader.optional('period_end');
  const reading = safeParse(optionalDay, given);
  if (!reading.success) return reader.report('period_end', { kind: 'date', given: shortenGiven(given) });
  const expected = period === null ? null : findPeriodEnd(period);
  if (reading.output === null || expected === null || reading.output === expected)
    return reading.output ?? expected;
  return reader.report('period_end', { kind: 'otherEnd', given, expected });
}

function readValue(reader: CellReader, { style }: RowContext): number | null {
  const given = reader.require('value');
  if (given === null) return null;
  const reading = readNumber(given, style);
  if (reading.ok) return reading.value;
  return reader.report('value', { kind: 'notANumber', given: shortenGiven(given), hint: reading.hint });
}

/** Nobody has checked what a person brings, unless they say so. */
function readConfidence(reader: CellReader): Confidence | null {
  const given = reader.optional('confidence');
  if (given === '') return 'unverified';
  const text = simplify(given);
  const known = confidences.find((name) => name === text) ?? frenchConfidences[text];
  return known ?? reader.report('confidence', { kind: 'unknownConfidence', given: shortenGiven(given) });
}
