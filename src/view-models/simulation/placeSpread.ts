import type { InputRange, Spread } from '../../model/index.ts';

type Limits = Pick<InputRange, 'min' | 'max'>;

/** Where a distribution lies, in the assumption's unit. */
export interface SpreadPlace {
  /** P10 and P90, within the slider's range. */
  readonly low: number;
  readonly high: number;
  /** Nothing is uncertain: both are the most likely value. */
  readonly isCertain: boolean;
}

/** The value within the range, without the noise in which sums of decimals end. */
export function limitValue({ min, max }: Limits, value: number): number {
  return Math.round(Math.min(max, Math.max(min, value)) * 1e6) / 1e6;
}

/** P10 and P90 about the most likely value `mode`, where the slider stands. */
export function placeSpread(limits: Limits, mode: number, { below, above }: Spread): SpreadPlace {
  return {
    low: limitValue(limits, mode - below),
    high: limitValue(limits, mode + above),
    isCertain: below + above === 0,
  };
}
