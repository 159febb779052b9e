import { formatDay } from '../../format/days.ts';
import { formatInputNumber } from '../../format/inputs.ts';
import type { WorkbookTexts } from '../../i18n/office/workbookTexts.ts';
import { baseFigureIds, constantIds, type BaseFigureId, type InputDefinition } from '../../model/index.ts';
import { placeSpread } from '../../view-models/simulation/placeSpread.ts';
import { fillCells, formulaCell, looks, numberCell, textCell, type Look } from './cellLooks.ts';
import {
  nameFixedCell,
  quoteSheet,
  type Cell,
  type DefinedName,
  type Sheet,
  type SheetRow,
  type Validation,
} from './cells.ts';
import { yearsToFullEffect } from './modelLines.ts';
import type { WorkbookRequest } from './workbookRequest.ts';

const valueColumn = 1;
const exportedColumn = 11;
const columnCount = 15;
const headerRow = 4;
/** Columns of words; the others hold numbers. */
const wordColumns: readonly number[] = [2, 12, 13, 14];
const widths = [60, 12, 13, 11, 11, 11, 9, 9, 9, 12, 12, 11, 26, 64, 56];
const lineHeight = 15;

/** The sheet, the names of its values, and the range of values now and at the export, to find what was changed. */
export interface InputsSheet {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
  readonly values: string;
  readonly exported: string;
}

/** A row, with the name of its value and its limits where it has them. */
interface InputRow {
  readonly row: SheetRow;
  readonly name?: string;
  readonly definition?: InputDefinition;
}

/** The documents with these ids in words; an id that no list explains stays an id. */
function cite(ids: readonly string[], { sources, language }: WorkbookRequest, texts: WorkbookTexts) {
  const documents = ids.map((id) => sources?.get(id) ?? id);
  const lines = documents.map((document) => {
    if (typeof document === 'string') return document;
    const { publisher, title, date } = document;
    return texts.inputs.source(publisher, title, date === null ? '' : formatDay(date, language));
  });
  const addresses = documents.flatMap((document) =>
    typeof document === 'string' ? [] : (document.url ?? []),
  );
  return { text: lines.join('; '), link: addresses[0] };
}

function sourceCell({
  text,
  link,
}: {
  readonly text: string;
  readonly link: string | undefined;
}): Cell | null {
  const cell = textCell(text, link === undefined ? 'note' : 'noteLink');
  return cell === null || link === undefined ? cell : { ...cell, link };
}

/**
 * P10 and P90 as somebody changed them; empty as shipped. They follow the value, which has this name, within its limits: the whole
 * distribution moves with it.
 */
function buildOwnRange(
  definition: InputDefinition,
  name: string,
  { inputs, spreads }: WorkbookRequest,
  { certain }: WorkbookTexts['inputs'],
): readonly (Cell | null)[] {
  const spread = spreads[definition.id];
  if (spread === undefined) return [null, null];
  const { low, high, isCertain } = placeSpread(definition, inputs[definition.id], spread);
  if (isCertain) {
    const cell: Cell = { value: certain, style: { ...looks.changed, align: 'right' } };
    return [cell, cell];
  }
  const { min, max } = definition;
  return [
    formulaCell(`ROUND(MAX(${min},${name}-${spread.below}),6)`, low, 'general', 'changed'),
    formulaCell(`ROUND(MIN(${max},${name}+${spread.above}),6)`, high, 'general', 'changed'),
  ];
}

function buildInputRow(
  definition: InputDefinition,
  request: WorkbookRequest,
  texts: WorkbookTexts,
): InputRow {
  const { language, inputs } = request;
  const { id, unit, sources } = definition;
  const value = inputs[id];
  const limits = [definition.default, definition.min, definition.max, definition.step];
  const source =
    sources.length === 0 ? { text: texts.inputs.assumption, link: undefined } : cite(sources, request, texts);
  const name = `in_${id}`;
  return {
    name,
    definition,
    row: {
      cells: [
        textCell(definition.label[language]),
        numberCell(value, 'general', 'input'),
        textCell(texts.units[unit], 'unit'),
        ...[...limits, definition.p10, definition.p90].map((limit) => numberCell(limit, 'general')),
        ...buildOwnRange(definition, name, request, texts.inputs),
        numberCell(value, 'general', 'detail'),
        textCell(name, 'unit'),
        textCell(definition.rationale[language], 'note'),
        sourceCell(source),
      ],
    },
  };
}

function sectionRow(text: string): InputRow {
  return { row: { cells: fillCells(textCell(text, 'section'), columnCount, 'section'), height: 20 } };
}

/** A row without limits: a constant, or a figure of the base year. */
function fixedRow(
  name: string,
  label: string,
  value: number,
  unit: string,
  origin: { readonly why: string; readonly source: Cell | null },
  look: 'input' | 'value' = 'input',
): InputRow {
  const blanks = Array.from({ length: 7 }, () => null);
  return {
    name,
    row: {
      cells: [
        textCell(label),
        numberCell(value, 'general', look),
        textCell(unit, 'unit'),
        numberCell(value, 'general'),
        ...blanks,
        numberCell(value, 'general', 'detail'),
        textCell(name, 'unit'),
        textCell(origin.why, 'note'),
        origin.source,
      ],
    },
  };
}

function listConstants({ basis }: WorkbookRequest, texts: WorkbookTexts): readonly InputRow[] {
  const source = textCell(texts.inputs.assumption, 'unit');
  const units: Readonly<Partial<Record<string, string>>> = {
    baseUtilisation: texts.units.ratio,
    capacityLag: texts.units.ratio,
    baseSiliconShare: texts.units.percent,
  };
  const values = { ...basis.constants, yearsToFullEffect };
  return [...constantIds, 'yearsToFullEffect' as const].map((id) =>
    fixedRow(`const_${id}`, texts.constants[id], values[id], units[id] ?? texts.units.years, {
      why: '',
      source,
    }),
  );
}

function originOf(id: BaseFigureId, request: WorkbookRequest, texts: WorkbookTexts) {
  const factId = request.baseFacts[id];
  const fact = request.facts?.find((candidate) => candidate.id === factId);
  const named = factId === undefined ? '' : texts.inputs.fact(factId);
  const document = fact === undefined ? { text: '', link: undefined } : cite([fact.source], request, texts);
  const text = [named, document.text].filter((part) => part !== '').join(': ');
  // Derivations are notes of the data files, which have them in English.
  return { why: request.baseDerivations[id] ?? '', source: sourceCell({ text, link: document.link }) };
}

function listBaseFigures(request: WorkbookRequest, texts: WorkbookTexts): readonly InputRow[] {
  const { base } = request.basis;
  const none = { why: '', source: null };
  return [
    fixedRow('base_year', texts.baseFigures.year, base.year, '', none, 'value'),
    ...baseFigureIds.map((id) => {
      const unit = id === 'dilutedShares' ? texts.sharesUnit : texts.units.USD_bn;
      return fixedRow(`base_${id}`, texts.baseFigures[id], base[id], unit, originOf(id, request, texts));
    }),
  ];
}

function headerLook(column: number): Look {
  if (column === 0) return 'header';
  return wordColumns.includes(column) ? 'headerIndented' : 'headerText';
}

/** Programs that do not grow rows by themselves would cut wrapped texts. */
function withHeight(row: SheetRow): SheetRow {
  const lines = row.cells.map((cell, column) => {
    const text = cell?.style?.wrap === true ? cell.value : null;
    return typeof text === 'string' ? Math.ceil(text.length / ((widths[column] ?? 1) * 1.05)) : 1;
  });
  const most = Math.max(1, ...lines);
  return row.height !== undefined || most === 1 ? row : { ...row, height: most * lineHeight };
}

function buildHeader(texts: WorkbookTexts): readonly SheetRow[] {
  const { title, intro, columns } = texts.inputs;
  return [
    { cells: [textCell(title, 'title')], height: 26 },
    { cells: [textCell(intro, 'intro')] },
    { cells: [] },
    {
      cells: Object.values(columns).map((header, column) => textCell(header, headerLook(column))),
      height: 20,
    },
  ];
}

function buildValidation(
  { default: usual, min, max, label }: InputDefinition,
  row: number,
  { language }: WorkbookRequest,
  { inputs }: WorkbookTexts,
): Validation {
  const [low, high, standard] = [min, max, usual].map((limit) => formatInputNumber(limit, language));
  return {
    cell: `B${row}`,
    low: `$E$${row}`,
    high: `$F$${row}`,
    promptTitle: label[language],
    prompt: inputs.tooltip(low ?? '', high ?? '', standard ?? ''),
    errorTitle: inputs.errorTitle,
    error: inputs.error(low ?? '', high ?? ''),
  };
}

/** Every value that the model starts from, each with a name for the formulas; the assumptions with their limits. */
export function buildInputsSheet(request: WorkbookRequest, texts: WorkbookTexts): InputsSheet {
  const groups = request.groups.flatMap(({ id, label }) => [
    sectionRow(label[request.language]),
    ...request.definitions
      .filter(({ group }) => group === id)
      .map((definition) => buildInputRow(definition, request, texts)),
  ]);
  const rows: readonly InputRow[] = [
    ...groups,
    sectionRow(texts.inputs.constants),
    ...listConstants(request, texts),
    sectionRow(texts.inputs.base(String(request.basis.base.year))),
    ...listBaseFigures(request, texts),
  ];
  const numbered = rows.map((row, order) => ({ ...row, number: headerRow + 1 + order }));
  const sheetName = quoteSheet(texts.sheets.inputs);
  const nameRange = (column: number): string =>
    `${sheetName}${nameFixedCell(column, headerRow + 1)}:${nameFixedCell(column, headerRow + rows.length)}`;
  return {
    names: numbered.flatMap(({ name, number }) =>
      name === undefined ? [] : [{ name, target: sheetName + nameFixedCell(valueColumn, number) }],
    ),
    values: nameRange(valueColumn),
    exported: nameRange(exportedColumn),
    sheet: {
      name: texts.sheets.inputs,
      columns: widths,
      frozen: { rows: headerRow, columns: 2 },
      rows: [...buildHeader(texts), ...rows.map(({ row }) => withHeight(row))],
      validations: numbered.flatMap(({ definition, number }) =>
        definition === undefined ? [] : [buildValidation(definition, number, request, texts)],
      ),
      printedRows: `${headerRow}:${headerRow}`,
      colour: 'warning-line',
    },
  };
}
