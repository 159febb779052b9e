import type { WorkbookTexts } from '../../i18n/office/workbookTexts.ts';
import {
  computeOpeningYear,
  outputIds,
  project,
  type Inputs,
  type ModelBasis,
  type OutputId,
} from '../../model/index.ts';
import { fillCells, formatOfUnit, formulaCell, looks, numberCell, textCell } from './cellLooks.ts';
import {
  nameCell,
  nameFixedCell,
  quoteSheet,
  type Cell,
  type CellStyle,
  type DefinedName,
  type Sheet,
  type SheetRow,
} from './cells.ts';
import { unitOfOutput } from './keyOutputs.ts';
import { baseColumn, yearRow, type ModelLayout, type ModelValues } from './modelLayout.ts';

/** Where the two are taken for equal: a thousand dollars, a millionth of a point. Rounding of the arithmetic is far below. */
const tolerance = 1e-6;

const rows = { verdict: 4, largest: 5, tolerance: 6, changes: 7, header: 9 } as const;

export interface ChecksRequest {
  readonly layout: ModelLayout;
  readonly values: ModelValues;
  readonly basis: ModelBasis;
  readonly inputs: Inputs;
  readonly horizon: number;
  readonly texts: WorkbookTexts;
  /** Ranges of the inputs now and as exported. */
  readonly inputValues: string;
  readonly exportedValues: string;
}

export interface ChecksSheet {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
}

/** What the app says of an output in year t: null where the model has no value, undefined where it says nothing. */
type AppValue = number | null | undefined;

function listAppValues({
  basis,
  inputs,
  horizon,
}: ChecksRequest): ReadonlyMap<OutputId, readonly AppValue[]> {
  const opening: Readonly<Partial<Record<OutputId, number>>> = computeOpeningYear(basis);
  const projected = project(basis, inputs, horizon);
  return new Map(outputIds.map((id) => [id, [opening[id], ...projected.map((row) => row[id])]]));
}

/** The three blocks of the sheet: each has a row for every output. */
function blockStart(block: 0 | 1 | 2): number {
  return rows.header + 1 + block * (outputIds.length + 1);
}

function rowOf(block: 0 | 1 | 2, order: number): number {
  return blockStart(block) + 1 + order;
}

interface Line {
  readonly id: OutputId;
  readonly order: number;
  readonly app: readonly AppValue[];
}

function appCell({ id }: Line, value: AppValue, { texts }: ChecksRequest): Cell | null {
  if (value === undefined) return null;
  const look = { ...looks.value, align: 'right' } as const;
  return value === null
    ? { value: texts.words.none, style: look }
    : numberCell(value, formatOfUnit[unitOfOutput(id)]);
}

function workbookCell(line: Line, t: number, value: AppValue, request: ChecksRequest): Cell | null {
  if (value === undefined) return null;
  const { layout, texts, values } = request;
  const target = quoteSheet(texts.sheets.model) + nameCell(baseColumn + t, layout.rowOf(line.id));
  const computed = values.outputValue(line.id, t);
  const shown = typeof computed === 'string' ? texts.words.none : computed;
  return formulaCell(target, shown, formatOfUnit[unitOfOutput(line.id)]);
}

/** Two texts ("n/m") agree when they are the same, a text and a number never. */
function differenceCell({ order }: Line, t: number, value: AppValue): Cell | null {
  if (value === undefined) return null;
  const app = nameCell(baseColumn + t, rowOf(0, order));
  const workbook = nameCell(baseColumn + t, rowOf(1, order));
  const formula = `IF(AND(ISNUMBER(${app}),ISNUMBER(${workbook})),${app}-${workbook},IF(${app}=${workbook},0,1))`;
  return formulaCell(formula, 0, 'six');
}

function buildBlock(
  request: ChecksRequest,
  heading: string,
  lines: readonly Line[],
  buildCell: (line: Line, t: number, value: AppValue) => Cell | null,
): readonly SheetRow[] {
  const { texts, layout } = request;
  return [
    { cells: fillCells(textCell(heading, 'section'), layout.lastColumn + 1, 'section'), height: 20 },
    ...lines.map((line): SheetRow => ({
      cells: [
        textCell(texts.lines[line.id]),
        textCell(texts.units[unitOfOutput(line.id)], 'unit'),
        ...line.app.map((value, t) => buildCell(line, t, value)),
      ],
    })),
  ];
}

function summaryRow(label: string, cell: Cell): SheetRow {
  return { cells: [textCell(label, 'labelStrong'), null, cell] };
}

function buildSummary(request: ChecksRequest, range: string): readonly SheetRow[] {
  const { checks } = request.texts;
  const left: CellStyle = { bold: true, align: 'left' };
  const [largest, limit, changes] = [rows.largest, rows.tolerance, rows.changes].map((row) => `$C$${row}`);
  const verdict = `IF(${largest ?? ''}<=${limit ?? ''},"${checks.agrees}",IF(${changes ?? ''}>0,"${checks.changed}","${checks.differs}"))`;
  return [
    { cells: [textCell(checks.title, 'title')], height: 26 },
    { cells: [textCell(checks.intro, 'intro')] },
    { cells: [] },
    summaryRow(checks.verdict, { formula: verdict, value: checks.agrees, style: left }),
    summaryRow(checks.largest, {
      formula: `MAX(MAX(${range}),-MIN(${range}))`,
      value: 0,
      style: { ...left, format: 'six' },
    }),
    summaryRow(checks.tolerance, { value: tolerance, style: { align: 'left', format: 'six' } }),
    summaryRow(checks.changes, {
      formula: `SUMPRODUCT(--(${request.inputValues}<>${request.exportedValues}))`,
      value: 0,
      style: { align: 'left', format: 'whole' },
    }),
    { cells: [] },
  ];
}

function buildHeader({ texts, basis, horizon }: ChecksRequest): SheetRow {
  const years = Array.from({ length: horizon + 1 }, (_, t): Cell => {
    const formula = quoteSheet(texts.sheets.model) + nameCell(baseColumn + t, yearRow);
    return { formula, value: basis.base.year + t, style: looks.headerNumber };
  });
  return {
    cells: [textCell(texts.model.line, 'header'), textCell(texts.model.unit, 'headerIndented'), ...years],
    height: 20,
  };
}

/** What the app shows, fixed, beside what the workbook computes, live, for every output and year, and whether they agree. */
export function buildChecksSheet(request: ChecksRequest): ChecksSheet {
  const { texts, layout } = request;
  const { checks, sheets } = texts;
  const app = listAppValues(request);
  const lines = outputIds.map((id, order): Line => ({ id, order, app: app.get(id) ?? [] }));
  const last = rowOf(2, outputIds.length - 1);
  const range = `${nameFixedCell(baseColumn, rowOf(2, 0))}:${nameFixedCell(layout.lastColumn, last)}`;
  const name = quoteSheet(sheets.checks);
  return {
    names: [
      { name: 'check_result', target: `${name}$C$${rows.verdict}` },
      { name: 'check_largest_difference', target: `${name}$C$${rows.largest}` },
    ],
    sheet: {
      name: sheets.checks,
      columns: [52, 8, ...Array.from({ length: request.horizon + 1 }, () => 11)],
      frozen: { rows: rows.header, columns: baseColumn },
      rows: [
        ...buildSummary(request, range),
        buildHeader(request),
        ...buildBlock(request, checks.app, lines, (line, _, value) => appCell(line, value, request)),
        ...buildBlock(request, checks.workbook, lines, (line, t, value) =>
          workbookCell(line, t, value, request),
        ),
        ...buildBlock(request, checks.difference, lines, differenceCell),
      ],
      highlights: [
        { range: `C${rows.verdict}`, formula: `$C$${rows.largest}<=$C$${rows.tolerance}`, kind: 'good' },
        { range: `C${rows.verdict}`, formula: `$C$${rows.largest}>$C$${rows.tolerance}`, kind: 'bad' },
        {
          range: `${nameCell(baseColumn, rowOf(2, 0))}:${nameCell(layout.lastColumn, last)}`,
          formula: `ABS(${nameCell(baseColumn, rowOf(2, 0))})>$C$${rows.tolerance}`,
          kind: 'bad',
        },
      ],
      printedRows: `${rows.header}:${rows.header}`,
      colour: 'positive',
    },
  };
}
