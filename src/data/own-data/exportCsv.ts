import type { OwnFact, PreviewRow } from './types.ts';
import { columnNames, formulaStart } from './types.ts';

const plainNumber = /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i;

/** A cell that spreadsheets would read as a formula is led by an apostrophe; plain numbers stay numbers. */
function guardFormula(text: string): string {
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

function writeCell(text: string): string {
  const guarded = guardFormula(text);
  // Semicolons and tabs, too: a spreadsheet that takes them for the separator could find a formula behind one.
  return /[",;\t\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function writeLines(lines: readonly (readonly string[])[]): string {
  return `${lines.map((cells) => cells.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** A person's facts as a CSV in the shape of facts.csv, which can be brought again. */
export function writeFactsCsv(facts: readonly OwnFact[]): string {
  const rows = facts.map((fact) => [
    fact.id,
    fact.entity,
    fact.metric,
    fact.period,
    fact.periodEnd ?? '',
    String(fact.value),
    fact.unit,
    fact.confidence,
    fact.origin,
    fact.note,
  ]);
  return writeLines([columnNames, ...rows]);
}

type RefusedRow = Extract<PreviewRow, { readonly kind: 'refused' }>;

/** The refused rows as the file wrote them, each with its number and the reasons: to be mended and brought again. */
export function writeRefusedCsv(
  rows: readonly RefusedRow[],
  headers: { readonly row: string; readonly reason: string },
  describe: (row: RefusedRow) => string,
): string {
  const lines = rows.map((row) => [
    ...columnNames.map((column) => row.cells[column] ?? ''),
    String(row.row),
    describe(row),
  ]);
  return writeLines([[...columnNames, headers.row, headers.reason], ...lines]);
}

/** A CSV with the rows of figures that are wanted and no values yet. */
export function writeTemplateCsv(
  wanted: readonly {
    readonly entity: string;
    readonly metric: string;
    readonly period: string;
    readonly unit: string;
  }[],
): string {
  const lines = wanted.map(({ entity, metric, period, unit }) => [entity, metric, period, '', unit, '', '']);
  return writeLines([['entity', 'metric', 'period', 'value', 'unit', 'source', 'note'], ...lines]);
}
