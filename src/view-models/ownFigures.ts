import { isOwnId, type ActualMeasure } from '../model/index.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ChartFigure, FigureRow, Mark, PointMark } from './chartTypes.ts';
import type { ReadMeasure, TimeFrame } from './timeFrame.ts';
import type { TimeColumn } from './timeRows.ts';

/** A drawn value that a person's own facts are part of. */
interface OwnPoint {
  readonly columnId: string;
  readonly x: number;
  readonly value: number;
}

/** Whether a person's own facts are part of a measure at a time. */
function isOwn({ view }: TimeFrame, measure: ActualMeasure, x: number): boolean {
  const series = view.actuals?.[measure];
  const point = series?.latest?.x === x ? series.latest : series?.annual.find((known) => known.x === x);
  return point?.factIds.some(isOwnId) ?? false;
}

function listOwnPoints(frame: TimeFrame, columns: readonly TimeColumn[]): readonly OwnPoint[] {
  const periods = frame.latest === null ? frame.reportedYears : [...frame.reportedYears, frame.latest];
  return periods.flatMap(({ x, read }) =>
    columns.flatMap(({ id, reported }): readonly OwnPoint[] => {
      const measures: ActualMeasure[] = [];
      const watch: ReadMeasure = (measure) => {
        measures.push(measure);
        return read(measure);
      };
      const value = reported?.(watch) ?? null;
      const hasOwn = measures.some((measure) => isOwn(frame, measure, x));
      return hasOwn && value !== null && Number.isFinite(value) ? [{ columnId: id, x, value }] : [];
    }),
  );
}

/** Rings go where a line passes through the value; a value inside a bar or a band has none. */
function isDrawn(marks: readonly Mark[], { x, value }: OwnPoint): boolean {
  return marks.some(
    (mark) => mark.kind === 'line' && mark.points.some(([at, level]) => at === x && level === value),
  );
}

export interface OwnMarks {
  /** A ring for every own point, in the colour of what people choose themselves. */
  readonly marks: readonly PointMark[];
  /** The times whose row holds an own figure. */
  readonly times: ReadonlySet<number>;
}

/** What marks a person's own figures in a figure over time; empty marks when there are none. */
export function buildOwnMarks(
  frame: TimeFrame,
  columns: readonly TimeColumn[],
  marks: readonly Mark[],
): OwnMarks {
  if (!frame.sourceIds.some(isOwnId)) return { marks: [], times: new Set() };
  const points = listOwnPoints(frame, columns);
  const rings = points
    .filter((point) => isDrawn(marks, point))
    .map(({ columnId, x, value }): PointMark => ({
      kind: 'point',
      id: `own-${columnId}-${x}`,
      tone: 'scenario',
      at: [x, value],
    }));
  return { marks: rings, times: new Set(points.map(({ x }) => x)) };
}

/** The rows with a word behind the name of those that hold a person's own figures. */
export function markOwnRows(
  rows: readonly FigureRow[],
  times: ReadonlySet<number>,
  name: (label: string) => string,
): readonly FigureRow[] {
  if (times.size === 0) return rows;
  return rows.map((row) =>
    row.status === 'actual' && times.has(row.x) ? { ...row, label: name(row.label) } : row,
  );
}

/** The notes of a figure; one that draws a person's own figures says so, whoever built it. */
export function listFigureNotes(
  { notes, sourceIds }: Pick<ChartFigure, 'notes' | 'sourceIds'>,
  { chartNote }: Messages['ownData'],
): readonly string[] {
  const isSaid = [true, false].some((hasRings) => notes.includes(chartNote(hasRings)));
  return isSaid || !sourceIds.some(isOwnId) ? notes : [...notes, chartNote(false)];
}
