import type { CsvDelimiter } from '../csv.ts';
import { parseCsv } from '../csv.ts';
import { DataFileError, shortenGiven } from '../dataError.ts';
import { parseJsonText } from '../fileText.ts';
import { findColumn } from './columns.ts';
import type { ColumnName, FileProblem, GivenCells, RowIssue } from './types.ts';
import { columnNames, requiredColumns } from './types.ts';

export const mostRows = 50_000;

/** A row with its values by column, or what makes it unreadable as a row. */
export interface GivenRow {
  readonly number: number;
  readonly cells: GivenCells;
  readonly issue: RowIssue | null;
}

/** A file cut into rows; nothing is checked but its shape. */
export interface GivenTable {
  readonly format: 'csv' | 'json';
  /** Null in JSON. */
  readonly delimiter: CsvDelimiter | null;
  readonly ignoredColumns: readonly string[];
  readonly rows: readonly GivenRow[];
}

export type TableResult =
  { readonly ok: true; readonly table: GivenTable } | { readonly ok: false; readonly problem: FileProblem };

function fail(problem: FileProblem): TableResult {
  return { ok: false, problem };
}

/** Cuts the text of a CSV (commas, semicolons or tabs) or of a JSON list into rows. Takes any text and never throws. */
export async function readTable(fileName: string, text: string): Promise<TableResult> {
  try {
    const start = text.replace(/^\uFEFF/, '').trimStart();
    return /^[[{]/.test(start) ? readJson(fileName, text) : await readCsv(fileName, text);
  } catch (error) {
    return fail(findProblem(error));
  }
}

function findProblem(error: unknown): FileProblem {
  const issue = error instanceof DataFileError ? error.issues[0] : undefined;
  switch (issue?.problem.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'webPage':
      return { kind: 'webPage' };
    case 'notJson':
      return { kind: 'notJson', line: issue.row };
    default:
      return { kind: 'failed' };
  }
}

const delimiters = [',', ';', '\t'] as const;

/** The character that cuts the header into the most known names. */
function findDelimiter(header: string): CsvDelimiter {
  const countKnown = (delimiter: CsvDelimiter): number =>
    header.split(delimiter).filter((cell) => findColumn(unquote(cell)) !== undefined).length;
  return delimiters.reduce((best, next) => (countKnown(next) > countKnown(best) ? next : best), ',');
}

function unquote(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}

/** Blank lines before the header, and the line by which Excel names the separator: how many, and what is left. */
function skipPreface(text: string): { readonly skipped: number; readonly content: string } {
  const [preface = ''] = /^(?:[\s;,]*\n)*(?:sep=.[^\n]*\n)?(?:[\s;,]*\n)*/i.exec(text) ?? [];
  return { skipped: preface.split('\n').length - 1, content: text.slice(preface.length) };
}

async function readCsv(fileName: string, text: string): Promise<TableResult> {
  const { skipped, content } = skipPreface(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const delimiter = findDelimiter(content.slice(0, content.search(/\n|$/)));
  const { header, rows, issues } = await parseCsv(fileName, content, delimiter);
  const columns = header.map(findColumn);
  const problem = checkColumns(header, columns) ?? checkCount(rows.length + issues.length);
  if (problem !== null) return fail(problem);
  const broken = issues.map(({ row }): GivenRow => {
    const issue = { column: null, problem: { kind: 'strayQuote' } } as const;
    return { number: Number(row) + skipped, cells: {}, issue };
  });
  const given = rows.map(({ number, cells }) => nameCells(number + skipped, columns, cells));
  const table: GivenTable = {
    format: 'csv',
    delimiter,
    ignoredColumns: header.filter((name, index) => name !== '' && columns[index] === undefined),
    rows: [...given, ...broken].toSorted((a, b) => a.number - b.number),
  };
  return { ok: true, table };
}

function checkCount(count: number): FileProblem | null {
  if (count === 0) return { kind: 'noRows' };
  return count > mostRows ? { kind: 'tooManyRows', count, limit: mostRows } : null;
}

function checkColumns(
  header: readonly string[],
  columns: readonly (ColumnName | undefined)[],
): FileProblem | null {
  const known = columns.filter((column) => column !== undefined);
  if (known.length < 2) return { kind: 'noHeader', found: header.slice(0, 6).map(shortenGiven) };
  const missing = requiredColumns.filter((column) => !known.includes(column));
  if (missing.length > 0) return { kind: 'missingColumns', missing };
  const twice = columnNames.filter((column) => known.filter((name) => name === column).length > 1);
  return twice.length > 0 ? { kind: 'duplicateColumns', columns: twice } : null;
}

function nameCells(
  number: number,
  columns: readonly (ColumnName | undefined)[],
  cells: readonly string[],
): GivenRow {
  const named: Partial<Record<ColumnName, string>> = {};
  columns.forEach((column, index) => {
    if (column !== undefined) named[column] = cells[index]?.trim() ?? '';
  });
  const isTooLong = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (cells.length >= columns.length && !isTooLong) return { number, cells: named, issue: null };
  const problem = { kind: 'cellCount', given: cells.length, expected: columns.length } as const;
  return { number, cells: named, issue: { column: null, problem } };
}

function readJson(fileName: string, text: string): TableResult {
  const list = findList(parseJsonText(fileName, text));
  if (list === null) return fail({ kind: 'noList' });
  const problem = checkCount(list.length);
  if (problem !== null) return fail(problem);
  const ignored = new Set<string>();
  const rows = list.map((entry, index) => nameEntries(index + 1, entry, ignored));
  const isOfFacts = rows.some(({ cells }) => Object.keys(cells).length >= 2);
  if (!isOfFacts) return fail({ kind: 'noHeader', found: [...ignored].slice(0, 6).map(shortenGiven) });
  return { ok: true, table: { format: 'json', delimiter: null, ignoredColumns: [...ignored], rows } };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A list of facts, or the list inside of an object that has one under a usual name. */
function findList(value: unknown): readonly unknown[] | null {
  if (isList(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const name of ['facts', 'rows', 'data']) {
    const inner = entries.get(name);
    if (isList(inner)) return inner;
  }
  return null;
}

function nameEntries(number: number, entry: unknown, ignored: Set<string>): GivenRow {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    const problem = { kind: 'notAnEntry', given: shortenGiven(entry) } as const;
    return { number, cells: {}, issue: { column: null, problem } };
  }
  const cells: Partial<Record<ColumnName, string>> = {};
  for (const [name, value] of Object.entries(entry)) {
    const column = findColumn(name);
    if (column === undefined) ignored.add(name);
    else cells[column] ??= writeCell(value);
  }
  return { number, cells, issue: null };
}

function writeCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.trim() : shortenGiven(value);
}
