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

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** Where a mark shows a value: the point of a line, the end of a bar that stands for it. Null when it does not. */
function placeIn(mark: Mark, { x, value }: OwnPoint): readonly [number, number] | null {
  if (mark.kind === 'line')
    return mark.points.some(([at, level]) => at === x && level === value) ? [x, value] : null;
  if (mark.kind !== 'bar') return null;
  const bar = mark.bars.find(([at, from, to]) => at === x && isNear(to - from, value));
  return bar === undefined ? null : [x + (mark.offset ?? 0), bar[2]];
}

/** A value inside a band, or that nothing draws, has no place. */
function findPlace(marks: readonly Mark[], point: OwnPoint): readonly [number, number] | null {
  for (const mark of marks) {
    const place = placeIn(mark, point);
    if (place !== null) return place;
  }
  return null;
}

/** A ring around a value that rests on a person's own facts. */
export function makeOwnRing(id: string, at: readonly [number, number]): PointMark {
  return { kind: 'point', id: `own-${id}`, tone: 'scenario', at };
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
  const rings = points.flatMap((point): readonly PointMark[] => {
    const at = findPlace(marks, point);
    return at === null ? [] : [makeOwnRing(`${point.columnId}-${point.x}`, at)];
  });
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
