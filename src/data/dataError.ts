/** What a value should have been, where the wrong kind of value stands. */
export type ExpectedKind =
  'text' | 'number' | 'wholeNumber' | 'list' | 'object' | 'date' | 'period' | 'webAddress';

/** What is wrong, without words: the interface puts it into the language of the person. `given` is shortened, see `shortenGiven`. */
export type DataProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'notANumber'; readonly given: string }
  | { readonly kind: 'wrongType'; readonly expected: ExpectedKind; readonly given: string }
  | { readonly kind: 'unknownValue'; readonly given: string; readonly allowed: readonly string[] }
  | { readonly kind: 'duplicate'; readonly given: string }
  | { readonly kind: 'unknownReference'; readonly given: string }
  /** Both bounds are allowed values; null where there is none on that side. */
  | {
      readonly kind: 'outOfRange';
      readonly given: number;
      readonly min: number | null;
      readonly max: number | null;
    }
  | { readonly kind: 'notPositive'; readonly given: number }
  /** Two figures of one file contradict each other: `expected` is what the others add up to. */
  | { readonly kind: 'doesNotReconcile'; readonly given: number; readonly expected: number }
  /** A character that is no valid UTF-8: the file was saved in another encoding. */
  | { readonly kind: 'unreadableCharacter'; readonly given: string }
  /** A row of a CSV has another number of cells than its header: often the file was cut off here. */
  | { readonly kind: 'cellCount'; readonly given: number; readonly expected: number }
  /** A quotation mark opens or closes where it may not; everything up to the next one is read as one cell. */
  | { readonly kind: 'strayQuote' }
  /** The file has no content, or a header and nothing below it. */
  | { readonly kind: 'empty' }
  /** The server answered with a web page in place of the file. */
  | { readonly kind: 'webPage' }
  /** The text is no JSON, from the line named by the issue's row on where the browser tells it. */
  | { readonly kind: 'notJson' }
  /** More than is read: `limit` in bytes. */
  | { readonly kind: 'tooLarge'; readonly limit: number }
  /** Bytes that are no text: another encoding without its mark, or another kind of file. */
  | { readonly kind: 'notText' }
  /** The network, or a part of the product that is fetched when needed, gave no answer. */
  | { readonly kind: 'noAnswer' }
  /** The server's status code, for example 404. */
  | { readonly kind: 'httpStatus'; readonly status: number };

/** One fault in a data file and the way to it. */
export interface DataIssue {
  /**
   * In a CSV the row's number as a spreadsheet counts it (the header is 1); in JSON the way to a list's entry with the entry's
   * id where it has one, `inputs[3] / capex`, or the line of a syntax error. Null: the file as a whole.
   */
  readonly row: string | null;
  /** The column of a CSV, or the way to the value inside the row: `markers[1].label.fr`. Null: the row as a whole. */
  readonly field: string | null;
  readonly problem: DataProblem;
}

/**
 * Why a file gave no data. `unreachable`: no answer, or the server failed (a second try may help). `missing`: the server does
 * not have it. `notReadable`: an answer, but not this kind of file. `invalid`: readable, with content the product cannot use.
 */
export type DataFileReason = 'unreachable' | 'missing' | 'notReadable' | 'invalid';

/** A data file that cannot be used at all. The message is for logs; people get `reason` and `issues` in their language. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  readonly file: string;
  readonly reason: DataFileReason;
  readonly issues: readonly DataIssue[];

  constructor(
    file: string,
    reason: DataFileReason,
    issues: readonly DataIssue[] = [],
    options: ErrorOptions = {},
  ) {
    super(describe(file, reason, issues), options);
    this.file = file;
    this.reason = reason;
    this.issues = issues;
  }
}

function describe(file: string, reason: DataFileReason, issues: readonly DataIssue[]): string {
  const [first] = issues;
  if (first === undefined) return `${file}: ${reason}`;
  const place = [first.row, first.field].filter((part) => part !== null).join(', ');
  const rest = issues.length > 1 ? ` (${issues.length} issues)` : '';
  return `${file}: ${reason}: ${place === '' ? '' : `${place}: `}${JSON.stringify(first.problem)}${rest}`;
}

/** A fault of the file as a whole. */
export function makeFileError(
  file: string,
  reason: DataFileReason,
  problem: DataProblem,
  options: ErrorOptions = {},
): DataFileError {
  return new DataFileError(file, reason, [{ row: null, field: null, problem }], options);
}

const longestGiven = 40;

/** A value from a file as a short text for a message: at most 40 characters, no line breaks or control characters. */
export function shortenGiven(value: unknown): string {
  // Inside a list, so that a value JSON does not know becomes null rather than no text at all.
  const text = typeof value === 'string' ? value : JSON.stringify([value]).slice(1, -1);
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longestGiven ? `${characters.slice(0, longestGiven - 1).join('')}…` : line;
}
