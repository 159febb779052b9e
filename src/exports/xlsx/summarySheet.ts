import { formatDay } from '../../format/days.ts';
import type { WorkbookTexts } from '../../i18n/office/workbookTexts.ts';
import { project, readDefaults } from '../../model/index.ts';
import { fillCells, formatOfUnit, formulaCell, looks, numberCell, textCell } from './cellLooks.ts';
import { nameCell, quoteSheet, type Cell, type Sheet, type SheetRow } from './cells.ts';
import { keyOutputs, unitOfOutput } from './keyOutputs.ts';
import { translateWord } from './modelSheet.ts';
import { baseColumn, yearRow, type ModelLayout, type ModelValues } from './modelLayout.ts';
import type { WorkbookRequest } from './workbookRequest.ts';

/** The row of the years; the blocks of results follow. */
const headerRow = 9;

export interface SummaryRequest {
  readonly request: WorkbookRequest;
  readonly layout: ModelLayout;
  readonly values: ModelValues;
  readonly texts: WorkbookTexts;
}

type KeyOutput = (typeof keyOutputs)[number];
type BuildCell = (id: KeyOutput, t: number, row: number) => Cell | null;

/** Projected years of a key output: t = 1 stands in the column after the base year's, as on the sheet of the model. */
function buildBlock(
  { request, layout, texts }: SummaryRequest,
  heading: string,
  start: number,
  buildCell: BuildCell,
): readonly SheetRow[] {
  return [
    { cells: fillCells(textCell(heading, 'section'), layout.lastColumn + 1, 'section'), height: 20 },
    ...keyOutputs.map((id, order): SheetRow => ({
      cells: [
        textCell(texts.lines[id]),
        textCell(texts.units[unitOfOutput(id)], 'unit'),
        ...Array.from({ length: request.horizon + 1 }, (_, t) => buildCell(id, t, start + 1 + order)),
      ],
    })),
  ];
}

function buildResults(given: SummaryRequest): readonly SheetRow[] {
  const { request, layout, values, texts } = given;
  const { summary, words } = texts;
  const height = keyOutputs.length + 1;
  const model = quoteSheet(texts.sheets.model);
  const base = project(request.basis, readDefaults(request.definitions), request.horizon);
  const scenario = project(request.basis, request.inputs, request.horizon);
  const right = { ...looks.value, align: 'right' } as const;

  const live: BuildCell = (id, t) => {
    const value = translateWord(values.outputValue(id, t), texts);
    if (value === null) return null;
    const target = model + nameCell(baseColumn + t, layout.rowOf(id));
    return formulaCell(target, value, formatOfUnit[unitOfOutput(id)], 'result');
  };
  const fixed: BuildCell = (id, t) => {
    if (t === 0) return null;
    const value = base[t - 1]?.[id] ?? null;
    return value === null
      ? { value: words.none, style: right }
      : numberCell(value, formatOfUnit[unitOfOutput(id)]);
  };
  const difference: BuildCell = (id, t, row) => {
    if (t === 0) return null;
    const [now, before] = [2, 1].map((blocks) => nameCell(baseColumn + t, row - blocks * height));
    const [a, b] = [scenario[t - 1]?.[id] ?? null, base[t - 1]?.[id] ?? null];
    const formula = `IF(AND(ISNUMBER(${now ?? ''}),ISNUMBER(${before ?? ''})),${now ?? ''}-${before ?? ''},"${words.none}")`;
    const value = a === null || b === null ? words.none : a - b;
    return formulaCell(formula, value, formatOfUnit[unitOfOutput(id)], 'detail');
  };
  const first = headerRow + 1;
  return [
    ...buildBlock(given, summary.results, first, live),
    ...buildBlock(given, summary.baseline, first + height, fixed),
    ...buildBlock(given, summary.difference, first + 2 * height, difference),
  ];
}

function buildTop({ request, texts }: SummaryRequest): readonly SheetRow[] {
  const { summary } = texts;
  const day = formatDay(request.createdAt.toISOString().slice(0, 10), request.language);
  const link = { value: request.link, style: looks.link };
  return [
    { cells: [textCell(summary.title(request.scenarioName), 'title')], height: 26 },
    { cells: [textCell(summary.question, 'intro')] },
    { cells: [] },
    {
      cells: [
        textCell(summary.scenario, 'labelStrong'),
        null,
        { value: request.scenario, style: looks.foreign },
      ],
    },
    { cells: [textCell(summary.made, 'labelStrong'), null, textCell(day)] },
    {
      cells: [
        textCell(summary.link, 'labelStrong'),
        null,
        /^https?:/.test(request.link) ? { ...link, link: request.link } : link,
      ],
    },
    {
      cells: [
        textCell(summary.verdict, 'labelStrong'),
        null,
        { formula: 'check_result', value: texts.checks.agrees, style: { bold: true, align: 'left' } },
      ],
    },
    { cells: [] },
  ];
}

function buildHeader({ request, texts }: SummaryRequest): SheetRow {
  const years = Array.from({ length: request.horizon + 1 }, (_, t): Cell => {
    const formula = quoteSheet(texts.sheets.model) + nameCell(baseColumn + t, yearRow);
    return { formula, value: request.basis.base.year + t, style: looks.headerNumber };
  });
  return {
    cells: [textCell(texts.model.line, 'header'), textCell(texts.model.unit, 'headerIndented'), ...years],
    height: 20,
  };
}

function buildGuide({ texts, layout }: SummaryRequest): readonly SheetRow[] {
  const { summary, sheets } = texts;
  const section = (text: string): SheetRow => ({
    cells: fillCells(textCell(text, 'section'), layout.lastColumn + 1, 'section'),
    height: 20,
  });
  return [
    { cells: [] },
    section(summary.sheetsTitle),
    ...(['inputs', 'model', 'scenarios', 'facts', 'checks'] as const).map((id): SheetRow => ({
      cells: [textCell(sheets[id], 'labelStrong'), null, textCell(summary.sheets[id])],
    })),
    { cells: [] },
    section(summary.legendTitle),
    { cells: [textCell(summary.legendInput, 'input')] },
    { cells: [textCell(summary.legendFormula)] },
  ];
}

/** What a reader sees first: the scenario, its key results live beside the base case, and what the other sheets hold. */
export function buildSummarySheet(given: SummaryRequest): Sheet {
  const { request, texts } = given;
  return {
    name: texts.sheets.summary,
    columns: [52, 8, ...Array.from({ length: request.horizon + 1 }, () => 11)],
    frozen: { rows: headerRow, columns: baseColumn },
    rows: [...buildTop(given), buildHeader(given), ...buildResults(given), ...buildGuide(given)],
    isOnePage: true,
    colour: 'aws',
  };
}
