import type { ChartFigure, FigureColumn, Mark, Tone } from '../chartTypes.ts';

interface Part {
  readonly id: string;
  readonly tone: Tone | readonly Tone[];
}

/** Whether `rest` begins a new word of an id: "Scenario" of "awsScenario", "0" of "ring0". */
function isNewWord(rest: string): boolean {
  return /^[A-Z\d]/.test(rest);
}

function capitalize(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function rank({ id, tableOnly }: FigureColumn): number {
  return id.length - (tableOnly === true ? 1000 : 0);
}

/** Whether a part without a name of its own belongs to the figure's main series: the scenario and its past. */
function isMain({ tone }: Part): boolean {
  return typeof tone !== 'string' || tone === 'scenario' || tone === 'actual';
}

/**
 * The column that a mark or a label belongs to, by the ids of both: "awsScenario" and "aws", "actualOperating" and "operating". What
 * is named after none is the figure's main series; null for what belongs to no series.
 */
export function findSeries(columns: readonly FigureColumn[], part: Part): FigureColumn | null {
  const { id } = part;
  const exact = columns.find((column) => column.id === id);
  if (exact !== undefined) return exact;
  const named = columns.filter(
    (column) =>
      (id.startsWith(column.id) && isNewWord(id.slice(column.id.length))) ||
      id.endsWith(capitalize(column.id)),
  );
  const [nearest] = named.toSorted((a, b) => rank(b) - rank(a));
  if (nearest !== undefined) return nearest;
  return isMain(part) ? (columns.find(({ tone }) => tone === 'scenario') ?? null) : null;
}

/** Lines and bars; ranges and rings only go with them. */
function isDrawn({ kind }: Mark): boolean {
  return kind === 'line' || kind === 'bar' || kind === 'dots';
}

/** The columns of a figure that its picture draws, in the order of the table. */
export function listSeries({ columns, marks }: ChartFigure): readonly FigureColumn[] {
  const drawn = new Set(marks.filter(isDrawn).map((mark) => findSeries(columns, mark)?.id));
  return columns.filter(({ id }) => drawn.has(id));
}

/** A point of a series: [x, value], and the tone of what is drawn there. */
export interface SeriesPoint {
  readonly at: readonly [number, number];
  readonly tone: Tone;
}

const isHere = (x: number, at: number): boolean => Math.abs(x - at) < 1e-6;

function findInMark(mark: Mark, at: number): SeriesPoint | null {
  if (mark.kind === 'bar') {
    const order = mark.bars.findIndex(([x]) => isHere(x, at));
    const bar = mark.bars[order];
    if (bar === undefined) return null;
    const tone = typeof mark.tone === 'string' ? mark.tone : (mark.tone[order] ?? 'neutral');
    return { at: [bar[0] + (mark.offset ?? 0), bar[2]], tone };
  }
  if (mark.kind === 'band' || mark.kind === 'point') return null;
  for (const [x, value] of mark.points)
    if (value !== null && isHere(x, at)) return { at: [x, value], tone: mark.tone };
  return null;
}

/** Positions of the axis, both ends included. */
function isOnAxis({ position, value }: ChartFigure, [x, y]: readonly [number, number]): boolean {
  if (!Number.isFinite(y) || (value.scale === 'log' && y <= 0)) return false;
  const [from, to] =
    position.kind === 'steps' ? [0, position.labels.length - 1] : [position.from, position.to];
  return x >= from - 0.5 && x <= to + 0.5;
}

/** Where a series stands at a position, as it is drawn; null where it is not. */
export function findSeriesPoint(figure: ChartFigure, seriesId: string, at: number): SeriesPoint | null {
  const marks = figure.marks.filter((mark) => findSeries(figure.columns, mark)?.id === seriesId);
  for (const mark of marks) {
    const point = findInMark(mark, at);
    if (point !== null && isOnAxis(figure, point.at)) return point;
  }
  return null;
}

/** The positions at which a series has a point, from the first to the last. */
export function listSeriesPositions(figure: ChartFigure, seriesId: string): readonly number[] {
  const marks = figure.marks.filter((mark) => findSeries(figure.columns, mark)?.id === seriesId);
  const positions = marks.flatMap((mark): readonly number[] => {
    if (mark.kind === 'bar') return mark.bars.map(([x]) => x);
    return mark.kind === 'line' || mark.kind === 'dots' ? mark.points.map(([x]) => x) : [];
  });
  return [...new Set(positions)]
    .filter((x) => findSeriesPoint(figure, seriesId, x) !== null)
    .toSorted((a, b) => a - b);
}
