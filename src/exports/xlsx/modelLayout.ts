import type { Inputs, ModelBasis } from '../../model/index.ts';
import { nameCell, nameColumn, nameFixedCell } from './cells.ts';
import {
  evaluateFormula,
  printFormula,
  tokenizeFormula,
  type FormulaToken,
  type FormulaValue,
  type Period,
} from './formula.ts';
import type { CohortBlock, ModelLine } from './lineShapes.ts';
import { modelSections, yearsToFullEffect, type LineId, type SectionId } from './modelLines.ts';

/** Where things stand on the sheet of the model. */
export const yearRow = 4;
export const stepRow = 5;
const firstRow = 6;
/** Column of the base year. */
export const baseColumn = 2;

/** A row of the sheet below its header. `cohort`: t of the year of purchase. */
export type ModelRow =
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'line'; readonly id: LineId; readonly line: ModelLine }
  | { readonly kind: 'cohort'; readonly id: LineId; readonly block: CohortBlock; readonly cohort: number };

function listRows(horizon: number): readonly ModelRow[] {
  return modelSections.flatMap((section): readonly ModelRow[] => [
    { kind: 'section', id: section.id },
    ...section.lines.flatMap((line): readonly ModelRow[] =>
      'cohortsOf' in line
        ? Array.from({ length: horizon }, (_, order) => ({
            kind: 'cohort',
            id: line.id,
            block: line,
            cohort: order + 1,
          }))
        : [{ kind: 'line', id: line.id, line }],
    ),
  ]);
}

/** The formula of a line in year t, in its notation; null where nothing stands. */
function selectFormula(line: ModelLine, t: number): string | null {
  if (line.everyYear !== undefined) return line.everyYear;
  if (t === 0) return line.opening ?? null;
  if (t === 1 && line.first !== undefined) return line.first;
  return line.formula ?? null;
}

const tokens = new Map<string, readonly FormulaToken[]>();

function readTokens(formula: string): readonly FormulaToken[] {
  const known = tokens.get(formula) ?? tokenizeFormula(formula);
  tokens.set(formula, known);
  return known;
}

/** The sheet of the model as a plan: what stands in which row, and which formula in which cell. */
export function createModelLayout(horizon: number) {
  const rows = listRows(horizon);
  const rowOf = new Map<string, number>();
  const blockEnd = new Map<string, number>();
  rows.forEach((row, order) => {
    if (row.kind === 'section') return;
    const number = firstRow + order;
    if (!rowOf.has(row.id)) rowOf.set(row.id, number);
    if (row.kind === 'cohort') blockEnd.set(row.id, number);
  });

  function findRow(name: string): number {
    if (name === 't') return stepRow;
    const row = rowOf.get(name);
    if (row === undefined) throw new Error(`The workbook has no line ${name}.`);
    return row;
  }

  /** The cell, range or defined name behind a name of a formula that stands in the column of year t. */
  function refer(name: string, period: Period, t: number, cohort: number): string {
    if (/^(?:in|base|const)_/.test(name)) return name;
    const row = findRow(name);
    const end = blockEnd.get(name);
    const column = nameColumn(baseColumn + t);
    if (end !== undefined) return `${column}${row}:${column}${end}`;
    switch (period) {
      case 'same':
        return nameCell(baseColumn + t, row);
      case 'before':
        return nameCell(baseColumn + t - 1, row);
      case 'base':
        return nameFixedCell(baseColumn, row);
      case 'cohort':
        return nameFixedCell(baseColumn + cohort, row);
    }
  }

  return {
    rows,
    firstRow,
    lastColumn: baseColumn + horizon,
    /** Number of the line's row. */
    rowOf: (id: LineId): number => findRow(id),
    /** The formula of a line in year t as the file stores it; null where nothing stands. `words` gives its texts. */
    lineFormula(line: ModelLine, t: number, words: (word: string) => string): string | null {
      const formula = selectFormula(line, t);
      if (formula === null) return null;
      const translated = readTokens(formula).map((token) =>
        token.kind === 'text' ? { ...token, text: words(token.text) } : token,
      );
      return printFormula(translated, (name, period) => refer(name, period, t, 0));
    },
    /** The same for one year of purchase. */
    cohortFormula: (block: CohortBlock, cohort: number, t: number): string =>
      printFormula(readTokens(block.formula), (name, period) => refer(name, period, t, cohort)),
  };
}

export type ModelLayout = ReturnType<typeof createModelLayout>;

/** Values of the names that formulas use, by name. */
function listNamedValues(basis: ModelBasis, inputs: Inputs): ReadonlyMap<string, number> {
  const { year, ...figures } = basis.base;
  const prefix = (start: string, values: object): readonly (readonly [string, number])[] =>
    Object.entries(values).map(([id, value]: [string, number]) => [`${start}_${id}`, value]);
  return new Map([
    ...prefix('in', inputs),
    ...prefix('base', { ...figures, year }),
    ...prefix('const', { ...basis.constants, yearsToFullEffect }),
  ]);
}

/** What the formulas come to, so that the file shows numbers before any program has computed it. */
export function evaluateModel(layout: ModelLayout, basis: ModelBasis, inputs: Inputs) {
  const named = listNamedValues(basis, inputs);
  const lines = new Map<string, ModelLine>();
  const blocks = new Map<string, CohortBlock>();
  for (const row of layout.rows) {
    if (row.kind === 'line') lines.set(row.id, row.line);
    if (row.kind === 'cohort') blocks.set(row.id, row.block);
  }
  const known = new Map<string, FormulaValue>();
  const cohorts = layout.lastColumn - baseColumn;

  function computeLine(name: string, t: number): FormulaValue {
    if (name === 't') return t;
    const key = `${name} ${t}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const line = lines.get(name);
    const formula = line === undefined ? null : selectFormula(line, t);
    if (formula === null) throw new Error(`Nothing stands in ${name} in year ${t}.`);
    const value = compute(formula, t, 0);
    known.set(key, value);
    return value;
  }

  function look(name: string, period: Period, t: number, cohort: number): FormulaValue | readonly number[] {
    const value = named.get(name);
    if (value !== undefined) return value;
    const block = blocks.get(name);
    if (block !== undefined)
      return Array.from({ length: cohorts }, (_, order) => computeCohort(block, order + 1, t));
    const year = { same: t, before: t - 1, base: 0, cohort }[period];
    return computeLine(name, year);
  }

  function compute(formula: string, t: number, cohort: number): FormulaValue {
    return evaluateFormula(readTokens(formula), (name, period) => look(name, period, t, cohort));
  }

  function computeCohort(block: CohortBlock, cohort: number, t: number): number {
    return Number(compute(block.formula, t, cohort));
  }

  return {
    /** A line in year t; null where nothing stands. */
    lineValue: (row: { readonly id: LineId; readonly line: ModelLine }, t: number): FormulaValue | null =>
      selectFormula(row.line, t) === null ? null : computeLine(row.id, t),
    cohortValue: computeCohort,
    /** An output of the model in year t; null where nothing stands. */
    outputValue(id: LineId, t: number): FormulaValue | null {
      const line = lines.get(id);
      return line === undefined || selectFormula(line, t) === null ? null : computeLine(id, t);
    },
  };
}

export type ModelValues = ReturnType<typeof evaluateModel>;
