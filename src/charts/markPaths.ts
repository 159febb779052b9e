import type { BandMark, BarMark, DotsMark, LineMark } from '../view-models/chartTypes.ts';

/** From data to CSS pixels along the axis of positions and the axis of values. */
export interface PlotScales {
  readonly position: (position: number) => number;
  /** Not a number where the axis has no place: up to zero on a logarithmic one. */
  readonly value: (value: number) => number;
  /** `rows` swaps the axes: positions run down, values to the right. */
  readonly direction: 'columns' | 'rows';
}

/** To a tenth of a pixel: what the eye sees, and the same from any scale. */
export function roundPixels(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function point(scales: PlotScales, position: number, value: number): string {
  const along = roundPixels(scales.position(position));
  const across = roundPixels(scales.value(value));
  return scales.direction === 'rows' ? `${across} ${along}` : `${along} ${across}`;
}

function hasPlace(scales: PlotScales, ...values: readonly number[]): boolean {
  return values.every((value) => Number.isFinite(scales.value(value)));
}

/** Path data of a line; a missing value breaks it, and so does one without a place on the axis. */
export function buildLinePath(mark: Pick<LineMark, 'points'>, scales: PlotScales): string {
  let path = '';
  let isOpen = false;
  for (const [position, value] of mark.points) {
    const isDrawn = value !== null && hasPlace(scales, value);
    if (isDrawn) path += `${isOpen ? 'L' : 'M'}${point(scales, position, value)}`;
    isOpen = isDrawn;
  }
  return path;
}

/** Path data of the closed outline between the low and the high edge. */
export function buildBandPath(mark: Pick<BandMark, 'points'>, scales: PlotScales): string {
  const drawn = mark.points.filter(([, from, to]) => hasPlace(scales, from, to));
  if (drawn.length === 0) return '';
  const high = drawn.map(([position, , value]) => point(scales, position, value));
  const low = drawn.map(([position, value]) => point(scales, position, value)).reverse();
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
  if (!hasPlace(scales, ...(mark.style === 'tick' ? [to] : [from, to]))) return '';
  if (mark.style === 'tick') return `M${point(scales, start, to)}L${point(scales, end, to)}`;
  return `M${point(scales, start, from)}L${point(scales, start, to)}L${point(scales, end, to)}L${point(scales, end, from)}Z`;
}

/** Path data of small diamonds, `radius` pixels from middle to tip. */
export function buildDotsPath(mark: Pick<DotsMark, 'points'>, scales: PlotScales, radius: number): string {
  const diamonds = mark.points
    .filter(([, value]) => hasPlace(scales, value))
    .map(([position, value]) => {
      const [x, y] = [scales.position(position), scales.value(value)];
      const [left, top] = scales.direction === 'rows' ? [y - radius, x] : [x - radius, y];
      return `M${roundPixels(left)} ${roundPixels(top)}l${radius} ${-radius}l${radius} ${radius}l${-radius} ${radius}Z`;
    });
  return diamonds.join('');
}
