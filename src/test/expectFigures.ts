import { expect } from 'vitest';

/** Holds the named figures of `actual` against `expected`, to 1e-10 in their own unit; other fields are not looked at. */
export function expectFigures<TFigure extends string>(
  actual: Readonly<Record<TFigure, number | null>> | undefined,
  expected: Readonly<Partial<Record<TFigure, number>>>,
): void {
  for (const figure in expected) {
    const value = actual?.[figure] ?? NaN;
    expect(Math.abs(value - (expected[figure] ?? NaN)), `${figure}: ${value}`).toBeLessThanOrEqual(1e-10);
  }
}
