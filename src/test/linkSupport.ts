import { createDisplayStore } from '../store/displayStore.ts';
import type { LinkContext } from '../store/link.ts';
import { productRanges } from './modelBasis.ts';

/** The years that the page offers on the shipped data. */
export const linkYears = {
  firstYear: 2026,
  lastYear: 2035,
  horizons: [2030, 2035],
  defaultYear: 2030,
  defaultHorizonYear: 2030,
};

/** What links are read and written with, without presets and data version. */
export const linkContext: LinkContext = { ...linkYears, ranges: productRanges };

export function makeDisplayStore() {
  return createDisplayStore({ language: 'en', years: linkYears });
}
