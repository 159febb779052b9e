import type { InputId, InputRange, Overrides } from '../model/index.ts';
import { inputIds } from '../model/index.ts';

/** Finer differences than this are noise of adding up steps of a slider (0.1 + 0.2). */
const fraction = 1e6;

/** The value that a scenario keeps for a finite number: six decimals, within the range, never minus zero. */
export function limitValue({ min, max }: InputRange, value: number): number {
  const rounded = Math.round(value * fraction) / fraction;
  return Math.min(max, Math.max(min, rounded)) + 0;
}

/** Only what differs from the baseline, within the ranges. Ids without a range and numbers that are not finite are left out. */
export function limitOverrides(ranges: readonly InputRange[], overrides: Overrides): Overrides {
  const limited: Partial<Record<InputId, number>> = {};
  for (const range of ranges) {
    const given = overrides[range.id];
    if (given === undefined || !Number.isFinite(given)) continue;
    const value = limitValue(range, given);
    if (value !== limitValue(range, range.default)) limited[range.id] = value;
  }
  return limited;
}

/** Whether two scenarios are the same, whatever the order of their keys. */
export function isSameScenario(a: Overrides, b: Overrides): boolean {
  return inputIds.every((id) => a[id] === b[id]);
}
