import type { WorkbookTexts } from '../../i18n/office/workbookTexts.ts';
import { nameCell, type Cell, type Sheet, type SheetRow } from './cells.ts';
import { fillCells, formatOfUnit, formulaCell, looks, textCell, type Look } from './cellLooks.ts';
import type { FormulaValue } from './formula.ts';
import type { ModelLine } from './lineShapes.ts';
import {
  baseColumn,
  stepRow,
  yearRow,
  type ModelLayout,
  type ModelRow,
  type ModelValues,
} from './modelLayout.ts';

/** What the sheet of the model is made of. */
export interface ModelSheetRequest {
  readonly layout: ModelLayout;
  readonly values: ModelValues;
  readonly baseYear: number;
  readonly horizon: number;
  readonly texts: WorkbookTexts;
  /** Ids of the lines that are outputs of the model: they stand out. */
  readonly results: ReadonlySet<string>;
}

function listSteps(horizon: number): readonly number[] {
  return Array.from({ length: horizon + 1 }, (_, t) => t);
}

/** The words that formulas may come to, in the reader's language. */
export function translateWord(word: FormulaValue | null, { words }: WorkbookTexts): FormulaValue | null {
  if (typeof word !== 'string') return word;
  return Object.entries(words).find(([id]) => id === word)?.[1] ?? word;
}

function buildHeader({ texts, baseYear, horizon }: ModelSheetRequest): readonly SheetRow[] {
  const { model } = texts;
  const years = listSteps(horizon).map((t): Cell => {
    const formula = t === 0 ? 'base_year' : `${nameCell(baseColumn + t - 1, yearRow)}+1`;
    return { formula, value: baseYear + t, style: looks.headerNumber };
  });
  const steps = listSteps(horizon).map((t): Cell => {
    const formula = `${nameCell(baseColumn + t, yearRow)}-base_year`;
    return formulaCell(formula, t, 'whole', 'detail');
  });
  return [
    { cells: [textCell(model.title, 'title')], height: 26 },
    { cells: [textCell(model.intro(String(baseYear)), 'intro')] },
    { cells: [] },
    { cells: [textCell(model.line, 'header'), textCell(model.unit, 'headerIndented'), ...years], height: 20 },
    { cells: [textCell(model.step, 'labelDetail'), null, ...steps] },
  ];
}

function buildLine(
  request: ModelSheetRequest,
  row: { readonly id: keyof WorkbookTexts['lines']; readonly line: ModelLine },
): SheetRow {
  const { layout, values, texts, horizon, results } = request;
  const isResult = results.has(row.id);
  const look: Look = isResult ? 'result' : 'value';
  const cells = listSteps(horizon).map((t): Cell | null => {
    const formula = layout.lineFormula(row.line, t, (word) => String(translateWord(word, texts)));
    if (formula === null) return null;
    const value = translateWord(values.lineValue(row, t), texts);
    return formulaCell(formula, value, formatOfUnit[row.line.unit], look);
  });
  const label = textCell(texts.lines[row.id], isResult ? 'labelStrong' : 'label');
  return { cells: [label, textCell(texts.units[row.line.unit], 'unit'), ...cells] };
}

function buildRow(request: ModelSheetRequest, row: ModelRow): SheetRow {
  const { layout, values, texts, baseYear, horizon } = request;
  if (row.kind === 'section') {
    const width = layout.lastColumn + 1;
    return { cells: fillCells(textCell(texts.sections[row.id], 'section'), width, 'section'), height: 20 };
  }
  if (row.kind === 'line') return buildLine(request, row);
  const cells = listSteps(horizon).map((t): Cell | null => {
    if (t === 0) return null;
    const formula = layout.cohortFormula(row.block, row.cohort, t);
    return formulaCell(formula, values.cohortValue(row.block, row.cohort, t), 'oneOrDash', 'detail');
  });
  const label = `${texts.lines[row.id]}, ${texts.model.bought(String(baseYear + row.cohort))}`;
  return {
    cells: [textCell(label, 'labelDetail'), textCell(texts.units.USD_bn, 'unit'), ...cells],
    isDetail: true,
  };
}

/** The projection as formulas: one line a row, years across, the same formula in every projected year of a line. */
export function buildModelSheet(request: ModelSheetRequest): Sheet {
  const { layout, texts } = request;
  const rows = [...buildHeader(request), ...layout.rows.map((row) => buildRow(request, row))];
  return {
    name: texts.sheets.model,
    columns: [52, 8, ...listSteps(request.horizon).map(() => 11)],
    frozen: { rows: stepRow, columns: baseColumn },
    rows,
    printedRows: `${yearRow}:${stepRow}`,
    colour: 'scenario',
  };
}
