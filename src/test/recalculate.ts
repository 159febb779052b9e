import { HyperFormula } from 'hyperformula';
import type { ReadSheet, ReadWorkbook } from './readWorkbook.ts';

type Value = string | number | boolean | null;

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

function toRows({ cells }: ReadSheet): Value[][] {
  const rows: Value[][] = [];
  for (const [name, { value, formula }] of cells) {
    const { row, column } = placeOf(name);
    while (rows.length <= row) rows.push([]);
    const target = rows[row] ?? [];
    while (target.length < column) target.push(null);
    // An apostrophe before a text says that it is one.
    const text = typeof value === 'string' && value !== '' ? `'${value}` : value;
    target[column] = formula === null ? text : `=${formula}`;
  }
  return rows;
}

/** A workbook as an independent spreadsheet engine computes it, from its formulas alone: stored values of formulas are not read. */
export interface Recalculated {
  /** What a cell comes to; an error of the engine as its text. */
  readonly read: (sheet: string, cell: string) => string | number | null;
  /** Types a number over the cell that a name stands for. */
  readonly type: (name: string, value: number) => void;
}

export function recalculate({ sheets, names }: ReadWorkbook): Recalculated {
  const expressions = [...names].map(([name, target]) => ({ name, expression: `=${target}` }));
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.name, toRows(sheet)])),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
    expressions,
  );
  const address = (sheet: string, cell: string) => {
    const number = engine.getSheetId(sheet);
    if (number === undefined) throw new Error(`no sheet ${sheet}`);
    const { row, column } = placeOf(cell.replaceAll('$', ''));
    return { sheet: number, row, col: column };
  };
  return {
    read(sheet, cell) {
      const value = engine.getCellValue(address(sheet, cell));
      if (typeof value === 'number' || typeof value === 'string') return value;
      return value === null ? null : typeof value === 'object' ? value.value : String(value);
    },
    type(name, value) {
      const [, sheet = '', cell = ''] = /^'(.*)'!(.*)$/.exec(names.get(name) ?? '') ?? [];
      engine.setCellContents(address(sheet, cell), value);
    },
  };
}
