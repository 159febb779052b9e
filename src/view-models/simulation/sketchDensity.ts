import { solveTriangle, type InputRange, type Spread } from '../../model/index.ts';
import { limitValue, placeSpread } from './placeSpread.ts';

/** The shape of an assumption's distribution over its slider's range. */
export interface DensityShape {
  /** Corners of the outline, left to right: x from 0 to 1 along the range, density from 0 to 1. Empty where nothing is uncertain. */
  readonly points: readonly (readonly [number, number])[];
  /** P10, most likely value and P90 in the assumption's unit, within the range. */
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  /** The same along the range. */
  readonly marks: readonly [number, number, number];
}

/** The triangle about the slider, cut where the range ends: what lies beyond is drawn as the bound. */
export function sketchDensity(
  limits: Pick<InputRange, 'min' | 'max'>,
  mode: number,
  spread: Spread,
): DensityShape {
  const { min, max } = limits;
  const along = (value: number): number => (limitValue(limits, value) - min) / (max - min);
  const { low, high } = placeSpread(limits, mode, spread);
  const { left, right } = solveTriangle(spread);
  const density = (value: number): number => {
    const side = value < mode ? left : right;
    return side === 0 ? 1 : 1 - Math.abs(value - mode) / side;
  };
  const ends = [Math.max(min, mode - left), Math.min(max, mode + right)] as const;
  // A side without width rises straight up.
  const outline: readonly (readonly [number, number])[] = [
    ...(left === 0 ? [[mode, 0] as const] : [[ends[0], density(ends[0])] as const]),
    [mode, 1],
    ...(right === 0 ? [[mode, 0] as const] : [[ends[1], density(ends[1])] as const]),
  ];
  return {
    points: left + right === 0 ? [] : outline.map(([value, height]) => [along(value), height] as const),
    low,
    mode: Math.round(mode * 1e6) / 1e6,
    high,
    marks: [along(low), along(mode), along(high)],
  };
}
