import { formatYear } from '../format/number.ts';
import type { OpeningYear } from '../model/index.ts';
import type { FigureColumn, FigureRow } from './chartTypes.ts';
import type { ReadMeasure, ReportedPeriod, TimeFrame } from './timeFrame.ts';
import { toFinite } from './timeMarks.ts';

/** A column of a figure over time and where its cells come from; a part that is left out leaves its cells empty. */
export interface TimeColumn extends FigureColumn {
  readonly reported?: (read: ReadMeasure) => number | null;
  readonly scenario?: (row: OpeningYear) => number;
  readonly baseline?: (row: OpeningYear) => number;
}

/** The columns without their sources, as figures carry them. */
export function listColumns(columns: readonly TimeColumn[]): readonly FigureColumn[] {
  return columns.map(({ id, label, unit, tone, tableOnly = false }) => ({
    id,
    label,
    unit,
    tone,
    tableOnly,
  }));
}

type Cells = Readonly<Record<string, number | null>>;
type Content = Required<Pick<FigureRow, 'cells' | 'facts'>>;

/** A cell as the facts give it, and which facts those are: those of every measure that it was read from. */
function readCell(
  { read, findFacts }: ReportedPeriod,
  reported: TimeColumn['reported'],
): { readonly value: number | null; readonly facts: readonly string[] } {
  if (reported === undefined) return { value: null, facts: [] };
  const facts = new Set<string>();
  const value = reported((measure) => {
    for (const id of findFacts(measure)) facts.add(id);
    return read(measure);
  });
  return { value, facts: [...facts] };
}

function readReported(period: ReportedPeriod, columns: readonly TimeColumn[]): Content {
  const cells: Record<string, number | null> = {};
  const facts: Record<string, readonly string[]> = {};
  for (const { id, reported } of columns) {
    const cell = readCell(period, reported);
    cells[id] = toFinite(cell.value);
    if (cells[id] !== null && cell.facts.length > 0) facts[id] = cell.facts;
  }
  return { cells, facts };
}

/** The base year: reported where the facts have it, else as the model starts from it. */
function readBaseYear(
  period: ReportedPeriod | undefined,
  opening: OpeningYear,
  columns: readonly TimeColumn[],
): Content {
  const known: Content = period === undefined ? { cells: {}, facts: {} } : readReported(period, columns);
  const cells: Record<string, number | null> = {};
  for (const { id, scenario } of columns)
    cells[id] = known.cells[id] ?? toFinite(scenario?.(opening) ?? null);
  return { cells, facts: known.facts };
}

function readProjected(
  row: OpeningYear,
  baselineRow: OpeningYear | undefined,
  columns: readonly TimeColumn[],
): Cells {
  const cells: Record<string, number | null> = {};
  for (const { id, scenario, baseline } of columns) {
    const own = scenario?.(row) ?? null;
    cells[id] = toFinite(own ?? (baselineRow === undefined ? null : (baseline?.(baselineRow) ?? null)));
  }
  return cells;
}

/** One row for every reported period and every projected year, the earliest first. */
export function buildTimeRows(frame: TimeFrame, columns: readonly TimeColumn[]): readonly FigureRow[] {
  const { opening } = frame.view;
  const before = frame.reportedYears.filter(({ x }) => x < opening.year);
  const base = frame.reportedYears.find(({ x }) => x === opening.year);
  const rows: FigureRow[] = before.map((period) => ({
    x: period.x,
    label: period.label,
    status: 'actual',
    ...readReported(period, columns),
  }));
  rows.push({
    x: opening.year,
    label: formatYear(opening.year),
    status: 'actual',
    ...readBaseYear(base, opening, columns),
  });
  if (frame.latest !== null) {
    const { x, label } = frame.latest;
    rows.push({ x, label, status: 'actual', ...readReported(frame.latest, columns) });
  }
  frame.scenario.slice(1).forEach((row, order) => {
    const cells = readProjected(row, frame.baseline[order + 1], columns);
    rows.push({ x: row.year, label: formatYear(row.year), status: 'projected', cells });
  });
  return rows.sort((a, b) => a.x - b.x);
}
