/** Yearly figures by t: index 0 is the base year, index 1 the first projected year. */
export type Series = readonly number[];

/** What belongs to year t. Throws a RangeError for a year that is not there. */
export function at<TYear>(years: readonly TYear[], t: number): TYear {
  const year = years[t];
  if (year === undefined) throw new RangeError(`There is no year ${t}.`);
  return year;
}

/** People type and read percent (24); formulas need fractions (0.24). */
export function fraction(percent: number): number {
  return percent / 100;
}

/** A part of a whole in percent. */
export function percentOf(part: number, whole: number): number {
  // In this order a part that is not larger than the whole never rounds to more than 100.
  return 100 * (part / whole);
}
