import type { Cell, CellStyle, NumberFormat } from './cells.ts';
import type { LineUnit } from './lineShapes.ts';

/** The looks of the workbook's cells. */
export const looks = {
  title: { bold: true, size: 18, colour: 'scenario' },
  intro: { colour: 'muted' },
  header: { bold: true, colour: 'surface', fill: 'scenario' },
  headerIndented: { bold: true, colour: 'surface', fill: 'scenario', indent: 1 },
  headerNumber: { bold: true, colour: 'surface', fill: 'scenario', align: 'right', format: 'year' },
  headerText: { bold: true, colour: 'surface', fill: 'scenario', align: 'right' },
  section: { bold: true, fill: 'scenario-soft', colour: 'scenario' },
  label: {},
  labelStrong: { bold: true },
  labelDetail: { colour: 'muted', indent: 2 },
  unit: { colour: 'muted', indent: 1 },
  note: { colour: 'muted', wrap: true, indent: 1 },
  link: { colour: 'azure-ink', underline: true },
  noteLink: { colour: 'azure-ink', underline: true, wrap: true, indent: 1 },
  input: { colour: 'azure-ink', fill: 'warning-surface', border: 'box', isUnlocked: true },
  changed: { bold: true, fill: 'scenario-soft' },
  value: {},
  result: { bold: true },
  detail: { colour: 'muted' },
  /** Texts from outside: whatever is in them, no formula comes of it. */
  foreign: { isText: true },
  foreignUnit: { isText: true, indent: 1 },
  foreignNote: { isText: true, colour: 'muted' },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

/** How the numbers of a unit are written. */
export const formatOfUnit: Readonly<Record<LineUnit, NumberFormat>> = {
  USD_bn: 'one',
  percent: 'one',
  factor: 'three',
  USD: 'two',
  text: 'general',
};

/** A cell with a text; nothing for an empty text. */
export function textCell(text: string, look: Look = 'label'): Cell | null {
  return text === '' ? null : { value: text, style: looks[look] };
}

export function numberCell(value: number | null, format: NumberFormat, look: Look = 'value'): Cell {
  return { value, style: { ...looks[look], format } };
}

/** A cell that follows others. Texts stand on the right, where the numbers of the line are. */
export function formulaCell(
  formula: string,
  value: number | string | null,
  format: NumberFormat,
  look: Look = 'value',
): Cell {
  return { formula, value, style: { ...looks[look], format, align: 'right' } };
}

/** An empty row's cells in one look, as wide as a table. */
export function fillCells(first: Cell | null, width: number, look: Look): readonly Cell[] {
  const style = looks[look];
  return Array.from({ length: width }, (_, column) =>
    column === 0 && first !== null ? first : { value: null, style },
  );
}
