import { at, type Series } from './series.ts';
import { straightLine } from './shapes.ts';

/** Depreciation in year t of everything bought since the base year; `purchases` by t, index 0 (already on the books) left out. */
export function computeCohortDepreciation(purchases: Series, life: number, t: number): number {
  let depreciation = 0;
  for (let cohort = 1; cohort <= t; cohort += 1) {
    depreciation += straightLine(at(purchases, cohort), life, t - cohort);
  }
  return depreciation;
}
