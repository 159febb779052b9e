/** The quantile of a list by rank; NaN for an empty list. */
export function computeQuantile(values: readonly number[], quantile: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(quantile * (sorted.length - 1))] ?? NaN;
}

export const computeMedian = (values: readonly number[]): number => computeQuantile(values, 0.5);

export const computeSum = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);
