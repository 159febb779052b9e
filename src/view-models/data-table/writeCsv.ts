import { formatDigits } from '../../format/digits.ts';
import { neutraliseFormula } from '../../format/neutraliseFormula.ts';
import type { FactColumnId } from '../../model/index.ts';
import type { FactRow } from './factTypes.ts';

/** `plain`: commas and decimal points. `excelFr`: what Excel opens by itself on a French computer. */
export type CsvStyle = 'plain' | 'excelFr';

interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  /** Written first. */
  readonly start: string;
}

const dialects: Readonly<Record<CsvStyle, Dialect>> = {
  plain: { separator: ',', decimal: '.', start: '' },
  // Without the byte-order mark Excel takes UTF-8 for the old code page of the computer.
  excelFr: { separator: ';', decimal: ',', start: '\ufeff' },
};

const lineEnd = '\r\n';

/** A text as a cell: no formula, and in quotation marks where it must be. */
function writeText(text: string): string {
  const harmless = neutraliseFormula(text);
  // Whatever may part cells for somebody's spreadsheet, too: behind it a formula could begin.
  const needsQuotes = /[",;\t\r\n]/.test(harmless) || harmless !== harmless.trim();
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A number in plain digits, never with an exponent, which not every program reads. */
function writeNumber(value: number, decimal: string): string {
  const shortest = String(value);
  if (!shortest.includes('e')) return shortest.replace('.', decimal);
  const digits = formatDigits(value, 'en', { maximumFractionDigits: 20, useGrouping: false });
  return `${value < 0 ? '-' : ''}${digits}`.replace('.', decimal);
}

/**
 * The rows as a CSV of the given columns, with their names in the first line. Values stay numbers; texts are as the table shows
 * them, and those that a spreadsheet would run as a formula get an apostrophe in front.
 */
export function writeFactsCsv(
  rows: readonly FactRow[],
  columns: readonly FactColumnId[],
  names: Readonly<Record<FactColumnId, string>>,
  style: CsvStyle,
): string {
  const { separator, decimal, start } = dialects[style];
  const head = columns.map((column) => writeText(names[column]));
  const lines = rows.map(({ fact, texts }) =>
    columns
      .map((column) => (column === 'value' ? writeNumber(fact.value, decimal) : writeText(texts[column])))
      .join(separator),
  );
  return `${start}${[head.join(separator), ...lines].join(lineEnd)}${lineEnd}`;
}
