import type { ChartFigure, FigureColumn, Mark } from '../../view-models/chartTypes.ts';

/** Words that tell series of the same quantity apart. */
export interface SeriesWords {
  readonly actual: (name: string) => string;
  readonly projected: (name: string) => string;
  readonly low: (name: string) => string;
  readonly high: (name: string) => string;
  /** Series that carry columns which do not start at zero, and the texts above columns. */
  readonly carrier: string;
  readonly amounts: string;
}

type NamedMark =
  | Exclude<Mark, { kind: 'band' | 'point' }>
  | (Omit<Extract<Mark, { kind: 'band' }>, 'points'> & {
      readonly points: readonly (readonly [number, number])[];
    });

function listValues(mark: NamedMark): readonly (readonly [number, number | null])[] {
  if (mark.kind !== 'bar') return mark.points;
  return mark.bars.map(([x, from, to]) => [x, mark.style === 'tick' ? to : to - from] as const);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether the column holds what the mark draws, wherever both say something. */
function holds({ rows }: ChartFigure, column: FigureColumn, mark: NamedMark): boolean {
  let count = 0;
  for (const [x, value] of listValues(mark)) {
    const cell = rows.find((row) => row.x === x)?.cells[column.id];
    if (value === null || cell === null || cell === undefined) continue;
    if (!isClose(cell, value)) return false;
    count += 1;
  }
  return count > 0;
}

function findColumn(figure: ChartFigure, mark: NamedMark): FigureColumn | undefined {
  const tone = typeof mark.tone === 'string' ? mark.tone : undefined;
  const matching = figure.columns.filter((column) => holds(figure, column, mark));
  return (
    matching.find((column) => column.tone === tone) ??
    matching[0] ??
    figure.columns.find((column) => column.tone === tone)
  );
}

/** Whether the figure draws the same quantity reported and projected, so that names must tell them apart. */
function statusOf({ marks }: ChartFigure, mark: NamedMark): 'actual' | 'projected' | null {
  if (mark.kind === 'line') {
    if (mark.style === 'actual') return 'actual';
    return mark.style === 'projection' || mark.style === 'scenario' ? 'projected' : null;
  }
  if (mark.kind !== 'bar' || mark.style === 'tick') return null;
  if (mark.style === 'projected') return 'projected';
  return marks.some((other) => other.kind === 'bar' && other.style === 'projected') ? 'actual' : null;
}

/** Whether another series has the same name and another status: only then must names tell them apart. */
function isShared(figure: ChartFigure, mark: NamedMark, name: string): boolean {
  const status = statusOf(figure, mark);
  return figure.marks.some(
    (other) =>
      (other.kind === 'line' || other.kind === 'bar') &&
      other.id !== mark.id &&
      statusOf(figure, other) !== status &&
      findColumn(figure, other)?.label === name,
  );
}

/** What a series is called: the column of the figure's table that holds its numbers, and whether they are reported or projected. */
export function nameMark(
  figure: ChartFigure,
  mark: NamedMark,
  words: SeriesWords,
  edge?: 'low' | 'high',
): string {
  const name = findColumn(figure, mark)?.label ?? figure.columns[0]?.label ?? mark.id;
  const isExact = figure.columns.some((column) => column.label === name && holds(figure, column, mark));
  if (edge !== undefined) return isExact ? name : words[edge](name);
  const status = statusOf(figure, mark);
  return status === null || !isShared(figure, mark, name) ? name : words[status](name);
}
