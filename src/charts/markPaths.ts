import type { BandMark, BarMark, LineMark } from '../view-models/chartTypes.ts';

/** From data to CSS pixels along the axis of positions and the axis of values. */
export interface PlotScales {
  readonly position: (position: number) => number;
  readonly value: (value: number) => number;
  /** `rows` swaps the axes: positions run down, values to the right. */
  readonly direction: 'columns' | 'rows';
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

function point(scales: PlotScales, position: number, value: number): string {
  const along = round(scales.position(position));
  const across = round(scales.value(value));
  return scales.direction === 'rows' ? `${across} ${along}` : `${along} ${across}`;
}

/** Path data of a line; a missing value breaks it. */
export function buildLinePath(mark: Pick<LineMark, 'points'>, scales: PlotScales): string {
  let path = '';
  let isOpen = false;
  for (const [position, value] of mark.points) {
    if (value !== null) path += `${isOpen ? 'L' : 'M'}${point(scales, position, value)}`;
    isOpen = value !== null;
  }
  return path;
}

/** Path data of the closed outline between the low and the high edge. */
export function buildBandPath(mark: Pick<BandMark, 'points'>, scales: PlotScales): string {
  if (mark.points.length === 0) return '';
  const high = mark.points.map(([position, , value]) => point(scales, position, value));
  const low = mark.points.map(([position, value]) => point(scales, position, value)).reverse();
  return `M${[...high, ...low].join('L')}Z`;
}

/** Path data of one bar: a rectangle, or for a tick a short line at the bar's end. */
export function buildBarPath(
  mark: Pick<BarMark, 'style' | 'width' | 'offset'>,
  bar: BarMark['bars'][number],
  scales: PlotScales,
): string {
  const [position, from, to] = bar;
  const start = position + (mark.offset ?? 0) - mark.width / 2;
  const end = start + mark.width;
  if (mark.style === 'tick') return `M${point(scales, start, to)}L${point(scales, end, to)}`;
  return `M${point(scales, start, from)}L${point(scales, start, to)}L${point(scales, end, to)}L${point(scales, end, from)}Z`;
}
