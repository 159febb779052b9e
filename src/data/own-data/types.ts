import type { Fact } from '../facts.ts';

/** A file that a person brought: the document behind its facts. */
export interface OwnFile {
  readonly id: string;
  readonly name: string;
  /** Moment in UTC, `2026-11-22T10:15:00.000Z`. */
  readonly addedAt: string;
}

/** A fact that a person brought. Its id begins with `own:`, its source is `own:` and the id of its file. */
export interface OwnFact extends Fact {
  /** What the file itself names as source; may be empty. */
  readonly origin: string;
}

/** The columns of a file of facts, in the order of facts.csv. */
export const columnNames = [
  'id',
  'entity',
  'metric',
  'period',
  'period_end',
  'value',
  'unit',
  'confidence',
  'source',
  'note',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** How texts begin that spreadsheets take for a formula (also behind spaces and in wide forms), or for the border of a cell. */
export const formulaStart = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Without these nothing can be read. */
export const requiredColumns = [
  'entity',
  'metric',
  'period',
  'value',
  'unit',
] as const satisfies readonly ColumnName[];

/** Why a file as a whole cannot be used. */
export type FileProblem =
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'tooManyRows'; readonly count: number; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary'; readonly format: 'workbook' | 'pdf' | 'image' | 'unknown' }
  /** Not UTF-8 (nor UTF-16 with its mark); the first line with a broken character. */
  | { readonly kind: 'encoding'; readonly line: number }
  | { readonly kind: 'webPage' }
  /** The line of the first fault where the browser tells it. */
  | { readonly kind: 'notJson'; readonly line: string | null }
  /** JSON, but no list of facts. */
  | { readonly kind: 'noList' }
  /** The first row names none of the columns; what it holds instead. */
  | { readonly kind: 'noHeader'; readonly found: readonly string[] }
  | { readonly kind: 'missingColumns'; readonly missing: readonly ColumnName[] }
  | { readonly kind: 'duplicateColumns'; readonly columns: readonly ColumnName[] }
  | { readonly kind: 'noRows' }
  /** A part of the product that reads files could not be loaded, or the browser could not give the file. */
  | { readonly kind: 'failed' };

/** What is wrong with a value; `given` is short enough for a message. */
export type RowProblem =
  | { readonly kind: 'missing' }
  /**
   * `thousands`: a separator between thousands. `mixed`: a decimal comma in a file that writes points. `ambiguous`: a comma that
   * may separate thousands or decimals.
   */
  | {
      readonly kind: 'notANumber';
      readonly given: string;
      readonly hint: 'plain' | 'thousands' | 'mixed' | 'ambiguous';
    }
  | { readonly kind: 'period'; readonly given: string }
  | { readonly kind: 'date'; readonly given: string }
  | { readonly kind: 'otherEnd'; readonly given: string; readonly expected: string }
  | { readonly kind: 'unknownEntity'; readonly given: string; readonly nearest: readonly string[] }
  | {
      readonly kind: 'unknownMetric';
      readonly given: string;
      readonly entity: string;
      readonly nearest: readonly string[];
    }
  | { readonly kind: 'wrongUnit'; readonly given: string; readonly expected: string }
  | { readonly kind: 'unknownConfidence'; readonly given: string }
  /** The same figure stands in an earlier row. */
  | { readonly kind: 'duplicate'; readonly firstRow: number }
  | { readonly kind: 'cellCount'; readonly given: number; readonly expected: number }
  | { readonly kind: 'strayQuote' }
  | { readonly kind: 'unreadable'; readonly given: string }
  /** An entry of a JSON list that is no group of values. */
  | { readonly kind: 'notAnEntry'; readonly given: string };

export interface RowIssue {
  /** Null: the row as a whole. */
  readonly column: ColumnName | null;
  readonly problem: RowProblem;
}

/** What looks like a slip but is taken as it is. */
export type RowWarning =
  /** `factor` times the figure it is compared with: 1000 where millions stand for billions. */
  | { readonly kind: 'scale'; readonly factor: number; readonly compared: ComparedFigure }
  /** The other sign than every known figure of the metric. */
  | { readonly kind: 'sign'; readonly compared: ComparedFigure };

export interface ComparedFigure {
  readonly period: string;
  readonly value: number;
}

/** A figure that stands where a row's figure would stand. */
export interface ReplacedFigure {
  readonly id: string;
  readonly value: number;
  readonly isOwn: boolean;
}

/** A row's values as the file writes them. */
export type GivenCells = Readonly<Partial<Record<ColumnName, string>>>;

/** What becomes of one row. `row` counts as a spreadsheet does (the header is 1); in JSON entries count from 1. */
export type PreviewRow =
  | {
      readonly kind: 'added';
      readonly row: number;
      readonly fact: OwnFact;
      readonly warnings: readonly RowWarning[];
    }
  | {
      readonly kind: 'replaced';
      readonly row: number;
      readonly fact: OwnFact;
      readonly replaces: readonly ReplacedFigure[];
      readonly warnings: readonly RowWarning[];
    }
  /** Says what is known already. */
  | { readonly kind: 'unchanged'; readonly row: number; readonly fact: OwnFact }
  | {
      readonly kind: 'refused';
      readonly row: number;
      readonly cells: GivenCells;
      readonly issues: readonly RowIssue[];
    };

/** What would happen if a file was taken over. Nothing has happened yet. */
export interface Preview {
  readonly file: OwnFile;
  readonly format: 'csv' | 'json';
  readonly decimal: 'point' | 'comma';
  /** Columns of the file that have no meaning here. */
  readonly ignoredColumns: readonly string[];
  readonly rows: readonly PreviewRow[];
}

export type PreviewResult =
  | { readonly ok: true; readonly preview: Preview }
  | { readonly ok: false; readonly fileName: string; readonly problem: FileProblem };
