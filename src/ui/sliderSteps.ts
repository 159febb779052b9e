import type { InputRange } from '../model/index.ts';

/** The limits of a slider and the grid it moves on, which starts at `min`. */
export type StepRange = Pick<InputRange, 'min' | 'max' | 'step'>;

/** Steps that Page Up and Page Down move by. */
export const pageSteps = 10;

/** Distance in steps under which a value counts as standing on the grid: noise of the arithmetic, never a step people could take. */
const gridTolerance = 1e-6;

function countDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const fraction = mantissa.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}

/** The stop `index` steps above `min`, in whole units of the last decimal, so that 0.1 + 0.2 is 0.3. */
function computeStop(index: number, { min, step }: StepRange): number {
  const scale = 10 ** Math.max(countDecimals(min), countDecimals(step));
  return (Math.round(min * scale) + index * Math.round(step * scale)) / scale;
}

function countStops({ min, max, step }: StepRange): number {
  return Math.floor((max - min) / step + gridTolerance);
}

/** The nearest value within the limits. */
export function clampToRange(value: number, { min, max }: StepRange): number {
  return Math.min(max, Math.max(min, value));
}

/** The nearest stop of the grid. The maximum is a stop too where the grid does not reach it. */
export function snapToStep(value: number, range: StepRange): number {
  const inside = clampToRange(value, range);
  const index = Math.min(countStops(range), Math.round((inside - range.min) / range.step));
  const stop = computeStop(index, range);
  return Math.abs(range.max - inside) < Math.abs(stop - inside) ? range.max : stop;
}

/** True when the value is a stop, as sliders show them; false for values that were typed or came with a link. */
export function isOnStep(value: number, range: StepRange): boolean {
  return snapToStep(value, range) === value;
}

/**
 * The stop that lies `count` steps up (down when negative). From a value between two stops the first step goes to the next stop in
 * that direction.
 */
export function stepFrom(value: number, count: number, range: StepRange): number {
  const position = (clampToRange(value, range) - range.min) / range.step;
  const start = count < 0 ? Math.ceil(position - gridTolerance) : Math.floor(position + gridTolerance);
  const index = start + count;
  if (index < 0) return range.min;
  return index > countStops(range) ? range.max : computeStop(index, range);
}

/** Where the value stands between the limits, from 0 to 1. */
export function computeRailPosition(value: number, range: StepRange): number {
  const span = range.max - range.min;
  return span > 0 ? (clampToRange(value, range) - range.min) / span : 0;
}

/** The value that a key leads to, or null for keys that do not move a slider. */
export function selectKeyedValue(key: string, value: number, range: StepRange): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepFrom(value, 1, range);
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepFrom(value, -1, range);
    case 'PageUp':
      return stepFrom(value, pageSteps, range);
    case 'PageDown':
      return stepFrom(value, -pageSteps, range);
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    default:
      return null;
  }
}
