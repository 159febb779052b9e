import type { ChartFigure, Mark, PositionAxis } from './chartTypes.ts';

/** The axis of values: bounds, and the round numbers between them that get a grid line. Bounds are multiples of half a tick. */
export interface ValueDomain {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const fewestTicks = 4;
const mostTicks = 6;
/** Room beyond the outermost mark, as a share of the range. */
const headroom = 0.04;
const roundSteps = [1, 2, 2.5, 5, 10, 20] as const;

function listMarkValues(mark: Mark): readonly (number | null)[] {
  switch (mark.kind) {
    case 'line':
      return mark.points.map(([, value]) => value);
    case 'band':
      return mark.points.flatMap(([, low, high]) => [low, high]);
    case 'bar':
      return mark.bars.flatMap(([, from, to]) => [from, to]);
    case 'point':
      return mark.at === null ? [] : [mark.at[1]];
    case 'dots':
      return mark.points.map(([, value]) => value);
  }
}

/** Smallest and largest value. */
export type ValueExtent = readonly [number, number];

/** Smallest and largest value of all marks and horizontal references; what is not finite is passed over. */
export function computeExtent(figure: ChartFigure): ValueExtent {
  const isLog = figure.value.scale === 'log';
  const hasZero = figure.value.includeZero && !isLog;
  let low = hasZero ? 0 : Infinity;
  let high = hasZero ? 0 : -Infinity;
  const widen = (value: number | null): void => {
    if (value === null || !Number.isFinite(value) || (isLog && value <= 0)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const mark of figure.marks) for (const value of listMarkValues(mark)) widen(value);
  for (const reference of figure.references) if (reference.axis === 'y') widen(reference.at);
  return low <= high ? [low, high] : [0, 0];
}

/** Values nearer to each other than this share of their size are one value: the rest is noise of the arithmetic. */
const noise = 1e-9;

/** Room beyond the outermost marks, but never across zero: an axis of positive amounts has no negative part. */
function addHeadroom([low, high]: readonly [number, number]): readonly [number, number] {
  if (high - low <= noise * Math.max(Math.abs(low), Math.abs(high)))
    return low === 0 ? [0, 1] : [Math.min(low * 0.9, low * 1.1), Math.max(high * 0.9, high * 1.1)];
  const room = (high - low) * headroom;
  return [
    low >= 0 ? Math.max(0, low - room) : low - room,
    high <= 0 ? Math.min(0, high + room) : high + room,
  ];
}

/** Multiples of the step as the shortest decimal that they mean, free of the noise of binary fractions. */
function roundToStep(multiple: number, step: number): number {
  const decimals = Math.max(0, 3 - Math.floor(Math.log10(step)));
  if (decimals > 15) return multiple * step;
  const scale = 10 ** decimals;
  return Math.round(multiple * step * scale) / scale;
}

/** How far the bounds are rounded, in steps: the lower and the upper one. Coarser ones reach further ticks. */
const grains = [
  [0.5, 0.5],
  [0.5, 1],
  [1, 1],
] as const;

/** The domain with ticks every `step` and bounds at the next multiples of their grains. */
function spanDomain(
  [low, high]: readonly [number, number],
  step: number,
  [lowGrain, highGrain]: readonly [number, number],
): ValueDomain {
  const first = Math.floor(low / (step * lowGrain)) * lowGrain;
  const last = Math.ceil(high / (step * highGrain)) * highGrain;
  const firstTick = Math.ceil(first);
  const count = Math.floor(last) - firstTick + 1;
  return {
    min: roundToStep(first, step),
    max: roundToStep(last, step),
    ticks: Array.from({ length: Math.max(0, count) }, (_, index) => roundToStep(firstTick + index, step)),
  };
}

/** First digits of the ticks on an axis of rates, the finest choice first. */
const logDigits = [[1, 2, 5], [1, 3], [1]] as const;
const mostLogTicks = 7;

/** Bounds a little beyond the values; ticks at round numbers of every power of ten, as fine as there is room. */
function computeLogDomain([low, high]: readonly [number, number]): ValueDomain {
  // Without a positive value the extent is [0, 0].
  if (low <= 0) return { min: 1, max: 10, ticks: [1, 10] };
  const room = low === high ? 2 : (high / low) ** headroom;
  const [min, max] = [low / room, high * room];
  const first = Math.floor(Math.log10(min));
  const powers = Array.from({ length: Math.ceil(Math.log10(max)) - first + 1 }, (_, index) => first + index);
  const listTicks = (digits: readonly number[]): readonly number[] =>
    powers
      .flatMap((power) => digits.map((digit) => roundToStep(digit, 10 ** power)))
      .filter((tick) => tick >= min && tick <= max);
  const choices = logDigits.map(listTicks);
  return { min, max, ticks: choices.find((ticks) => ticks.length <= mostLogTicks) ?? choices.at(-1) ?? [] };
}

/**
 * Round bounds around everything that the figure draws, with 4 to 6 ticks and a little room at the outer edges.
 * @param reach what the axis has to hold instead: while a slider moves, more than the figure draws.
 */
export function computeValueDomain(figure: ChartFigure, reach: ValueExtent | null = null): ValueDomain {
  const values = reach ?? computeExtent(figure);
  if (figure.value.scale === 'log') return computeLogDomain(values);
  const extent = addHeadroom(values);
  const magnitude = 10 ** Math.floor(Math.log10((extent[1] - extent[0]) / mostTicks));
  for (const factor of roundSteps) {
    const step = factor * magnitude;
    const domains = grains.map((grain) => spanDomain(extent, step, grain));
    const isTooFine = (domains[0]?.ticks.length ?? 0) > mostTicks;
    const fitting = isTooFine ? undefined : domains.find(({ ticks }) => ticks.length >= fewestTicks);
    if (fitting !== undefined) return fitting;
  }
  return spanDomain(extent, 20 * magnitude, [1, 1]);
}

const yearStrides = [1, 2, 5, 10, 20] as const;

/**
 * Positions that get a text: all steps of a bridge, or every year, every second, fifth … as many as fit, counted back from the
 * last one. `capacity` is how many texts fit side by side.
 */
export function positionTicks(axis: PositionAxis, capacity: number): readonly number[] {
  if (axis.kind === 'steps') return axis.labels.map((_, step) => step);
  if (axis.kind === 'amounts') {
    const every = Math.max(1, Math.ceil(axis.ticks.length / Math.max(1, capacity)));
    return axis.ticks.filter((_, order) => order % every === 0);
  }
  const last = Math.floor(axis.to);
  const first = Math.ceil(axis.from);
  const span = last - first;
  if (span < 0) return [];
  const stride =
    yearStrides.find((years) => Math.floor(span / years) + 1 <= capacity) ?? Math.max(1, span + 1);
  const count = Math.floor(span / stride) + 1;
  return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * stride);
}
