import { neutraliseFormula } from '../format/neutraliseFormula.ts';

/** How the values of a file are set apart, and how its numbers are written. */
export interface CsvFormat {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** As programs read it, and as a French Excel opens it by a double click. */
export const csvFormats = {
  comma: { separator: ',', decimal: '.' },
  semicolon: { separator: ';', decimal: ',' },
} as const satisfies Record<string, CsvFormat>;

/** A cell: a text, a number, or nothing. */
export type CsvCell = string | number | null;

function writeNumber(value: number, { decimal }: CsvFormat): string {
  if (!Number.isFinite(value)) return '';
  return String(value + 0).replace('.', decimal);
}

function writeCell(cell: CsvCell, format: CsvFormat): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writeNumber(cell, format);
  const text = neutraliseFormula(cell.replaceAll('\0', ''));
  const isPlain = !/[",;\t\r\n]/.test(text) && text === text.trim();
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Marks the text as UTF-8; without it, Excel reads accents wrongly. */
const byteOrderMark = '\ufeff';

/** Rows as the text of a CSV file. All rows get the same number of cells: strict readers refuse ragged ones. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], format: CsvFormat): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => writeCell(row[column] ?? null, format)).join(
      format.separator,
    ),
  );
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`;
}
