const yearsToFullEffect = 5;

/**
 * A rate that starts at `next` in year t = 1 and closes half of its distance to `long` every `halfLife` years. `next` and `long`
 * share a unit, which is the unit of the result. Does not depend on the horizon.
 */
export function fade(next: number, long: number, halfLife: number, t: number): number {
  return long + (next - long) * 2 ** (-(t - 1) / halfLife);
}

/** How much of a lever works in year t: nothing at t = 0, one fifth more every year, all of it from t = 5. */
export function ramp(t: number): number {
  return Math.min(1, t / yearsToFullEffect);
}

/**
 * Depreciation in year t of property that stood at `net` on the books at the end of the base year: it falls on a straight line
 * to zero in `life` years and adds up to `net`.
 */
export function runOff(net: number, life: number, t: number): number {
  return net * (writtenOff(t, life) - writtenOff(t - 1, life));
}

/** Part of the property that is written off `years` after the base year. */
function writtenOff(years: number, life: number): number {
  if (years >= life) return 1;
  const elapsed = years / life;
  return 2 * elapsed - elapsed * elapsed;
}

/**
 * Depreciation of a purchase of `cost` in the year it turns `age` (0 = the year bought): equal parts over `life` years, which may
 * be a fraction, with half a year in the year of purchase because purchases spread over it. Adds up to `cost`.
 */
export function straightLine(cost: number, life: number, age: number): number {
  const from = Math.max(age - 0.5, 0);
  const to = Math.min(age + 0.5, life);
  return (cost * Math.max(0, to - from)) / life;
}
