import type { OfficeColour } from '../../theme/officeColours.ts';

/** How numbers of a cell are written; the reader's own settings give separators. */
export type NumberFormat =
  'general' | 'whole' | 'year' | 'one' | 'two' | 'oneOrDash' | 'three' | 'six' | 'day';

export interface CellStyle {
  readonly format?: NumberFormat;
  readonly colour?: OfficeColour;
  readonly fill?: OfficeColour;
  readonly bold?: boolean;
  readonly size?: number;
  readonly underline?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A line above (sums) or all around (inputs). */
  readonly border?: 'top' | 'box';
  /** What is typed over the cell stays text, whatever its first sign: no formula can come out of it. */
  readonly isText?: boolean;
  /** May be changed when the sheet is protected. */
  readonly isUnlocked?: boolean;
}

/** A cell. With a formula, `value` is what the formula comes to, for readers that do not compute. */
export interface Cell {
  readonly value: number | string | null;
  /** Without the equals sign, in English notation, as files store it. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Web address that the cell leads to. */
  readonly link?: string;
}

export interface SheetRow {
  readonly cells: readonly (Cell | null)[];
  /** In points. */
  readonly height?: number;
  /** Belongs to a group that can be folded. */
  readonly isDetail?: boolean;
}

/** Only numbers between the two named cells may be typed. */
export interface Validation {
  readonly cell: string;
  readonly low: string;
  readonly high: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** Cells that take other colours while a formula is true. */
export interface Highlight {
  readonly range: string;
  readonly formula: string;
  readonly kind: 'good' | 'bad';
}

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly columns: readonly number[];
  /** Rows and columns that stay in place. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: readonly SheetRow[];
  readonly validations?: readonly Validation[];
  readonly highlights?: readonly Highlight[];
  /** Range with filter buttons. */
  readonly filter?: string;
  /** Printed on one page, however small; otherwise as wide as a page. */
  readonly isOnePage?: boolean;
  /** Rows repeated on every printed page, "4:5". */
  readonly printedRows?: string;
  readonly colour: OfficeColour;
}

/** A name for one cell, usable in every formula. */
export interface DefinedName {
  readonly name: string;
  /** "'Inputs'!$B$7". */
  readonly target: string;
}

/** Column letters: 0 is A, 26 is AA. */
export function nameColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : nameColumn(Math.floor(column / 26) - 1) + letter;
}

/** "C5" of column 2, row 5. Rows count from 1, as people see them. */
export function nameCell(column: number, row: number): string {
  return `${nameColumn(column)}${row}`;
}

/** "$C$5". */
export function nameFixedCell(column: number, row: number): string {
  return `$${nameColumn(column)}$${row}`;
}

/** A sheet's name as formulas need it, with the mark that parts it from the cell. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
