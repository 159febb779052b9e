import type { DataIssue } from './dataError.ts';
import { makeFileError } from './dataError.ts';
import { readContent } from './fileText.ts';

/** What stands between two cells; French spreadsheets write semicolons. */
export type CsvDelimiter = ',' | ';' | '\t';

/** A row of a CSV below its header. */
export interface CsvRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A CSV cut into cells. */
export interface CsvTable {
  readonly header: readonly string[];
  /** Without blank rows and rows with broken quotes. */
  readonly rows: readonly CsvRow[];
  /** One for each row with broken quotes. */
  readonly issues: readonly DataIssue[];
}

/**
 * Cuts a CSV into cells; the parser is loaded when it is first needed.
 * @throws {DataFileError} `notReadable` for no content or a web page; `unreachable` when the parser cannot be loaded.
 */
export async function parseCsv(file: string, text: string, delimiter: CsvDelimiter = ','): Promise<CsvTable> {
  // Editors mix line ends, the parser expects one kind.
  const content = readContent(file, text).replace(/\r\n?/g, '\n');
  const parser = await loadParser(file);
  const { data, errors } = parser.parse<readonly string[]>(content, { delimiter, newline: '\n' });
  const broken = new Set(
    errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])),
  );
  const [header = [], ...rest] = data;
  return {
    header: header.map((cell) => cell.trim()),
    rows: rest
      .map((cells, index) => ({ number: index + 2, cells }))
      .filter(({ cells, number }) => !isBlank(cells) && !broken.has(number - 1)),
    issues: [...broken].map((row) => ({
      row: String(row + 1),
      field: null,
      problem: { kind: 'strayQuote' },
    })),
  };
}

async function loadParser(file: string) {
  try {
    const { default: parser } = await import('papaparse');
    return parser;
  } catch (error) {
    throw makeFileError(file, 'unreachable', { kind: 'noAnswer' }, { cause: error });
  }
}

/** Spreadsheets write trailing rows of nothing but commas. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
