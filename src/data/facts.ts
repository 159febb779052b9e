import { object, picklist } from 'valibot';
import type { ActualPoint } from '../model/index.ts';
import { checkEntry } from './checkContent.ts';
import type { CsvRow } from './csv.ts';
import { parseCsv } from './csv.ts';
import type { DataIssue } from './dataError.ts';
import { DataFileError, makeFileError, shortenGiven } from './dataError.ts';
import { decimalText, optionalDay, optionalText, period, text } from './schemaParts.ts';

export const factsFile = 'facts.csv';

/** How sure a figure is, the surest first. */
export const confidences = [
  'verified',
  'secondary',
  'estimated',
  'unverified',
] as const satisfies readonly ActualPoint['confidence'][];
export type Confidence = (typeof confidences)[number];

/** The units of facts.csv. A slip in a unit would take a figure off the charts without a word, so others are refused. */
export const factUnits = [
  'USD_bn',
  'USD_bn_annualized',
  'USD',
  'USD_per_share',
  'percent',
  'ratio',
  'multiple',
  'millions',
  'count',
  'GW',
  'year',
  'years',
  'event',
] as const;
export type FactUnit = (typeof factUnits)[number];

/** A unit of facts.csv in a schema. */
export const factUnitSchema = picklist(factUnits);

/** One row of facts.csv: one figure from one source. */
export interface Fact {
  readonly id: string;
  /** Lower case: amazon, microsoft, google, market … */
  readonly entity: string;
  readonly metric: string;
  /** Calendar year, half or quarter (`2025`, `2025H1`, `2025Q4`), fiscal year or quarter (`FY2025`), month or day. */
  readonly period: string;
  readonly periodEnd: string | null;
  readonly value: number;
  readonly unit: FactUnit;
  readonly confidence: Confidence;
  /** Id of sources.json. */
  readonly source: string;
  readonly note: string;
}

/** The facts that can be used, in the file's order, and what is wrong with the rows that cannot. */
export interface FactList {
  readonly facts: readonly Fact[];
  readonly issues: readonly DataIssue[];
}

const factRow = object({
  id: text,
  entity: text,
  metric: text,
  period,
  period_end: optionalDay,
  value: decimalText,
  unit: factUnitSchema,
  confidence: picklist(confidences),
  source: text,
  note: optionalText,
});

/**
 * Reads facts.csv. Rows that can be used are kept, the others are reported by row, column and problem.
 * @throws {DataFileError} when it is no CSV of facts (empty, a web page, a column missing) or has no usable row at all.
 */
export async function parseFacts(fileText: string): Promise<FactList> {
  const table = await parseCsv(factsFile, fileText);
  requireColumns(table.header);
  const facts = new Map<string, Fact>();
  const rowIssues = table.rows.flatMap((row) => readRow(row, table.header, facts));
  const issues = [...table.issues, ...rowIssues].toSorted((a, b) => Number(a.row) - Number(b.row));
  if (facts.size > 0) return { facts: [...facts.values()], issues };
  if (issues.length > 0) throw new DataFileError(factsFile, 'invalid', issues);
  throw makeFileError(factsFile, 'invalid', { kind: 'empty' });
}

/** Columns may stand in any order and others may stand beside them. */
function requireColumns(header: readonly string[]): void {
  const issues = Object.keys(factRow.entries).flatMap((column): readonly DataIssue[] => {
    const count = header.filter((name) => name === column).length;
    if (count === 1) return [];
    const problem =
      count === 0 ? ({ kind: 'missing' } as const) : ({ kind: 'duplicate', given: column } as const);
    return [{ row: '1', field: column, problem }];
  });
  if (issues.length > 0) throw new DataFileError(factsFile, 'invalid', issues);
}

/** Adds the row's fact to `facts`, or returns what is wrong with the row. The first of two rows with one id stays. */
function readRow(
  { number, cells }: CsvRow,
  header: readonly string[],
  facts: Map<string, Fact>,
): readonly DataIssue[] {
  const row = String(number);
  if (cells.length !== header.length) {
    const problem = { kind: 'cellCount', given: cells.length, expected: header.length } as const;
    return [{ row, field: null, problem }];
  }
  const named = Object.fromEntries(header.map((column, index) => [column, cells[index]?.trim() ?? '']));
  const check = checkEntry(factRow, named, row);
  if (!check.ok) return check.issues;
  const { period_end: periodEnd, ...rest } = check.content;
  if (facts.has(rest.id)) {
    return [{ row, field: 'id', problem: { kind: 'duplicate', given: shortenGiven(rest.id) } }];
  }
  facts.set(rest.id, { ...rest, periodEnd });
  return [];
}
