import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLowest, findRoot } from './roots.ts';

/** The slow and certain way: halving. */
function bisect(curve: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let count = 0; count < 200; count += 1) {
    const middle = (low + high) / 2;
    if (curve(middle) * curve(low) > 0) low = middle;
    else high = middle;
  }
  return low;
}

describe('findRoot', () => {
  it.each([
    // Wallis's cubic of 1685, the fixed point of the cosine, ln 2, a root with a vertical tangent, a jump of slope.
    ['cubic', (x: number) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
    ['cosine', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ['exponential', (x: number) => Math.exp(x) - 2, -4, 4, Math.LN2],
    ['cube root', (x: number) => Math.cbrt(x - 0.3), -1, 1, 0.3],
    ['kink', (x: number) => Math.min(x - 0.25, 8 * (x - 0.25)), -3, 1, 0.25],
    ['flat', (x: number) => (x - 1) ** 9, -1, 4, 1],
  ])('finds known roots: %s', (_, curve, from, to, root) => {
    expect(findRoot(curve, from, to, 1e-12)).toBeCloseTo(root, 10);
    expect(findRoot(curve, to, from, 1e-12)).toBeCloseTo(root, 10);
  });

  it('agrees with halving on any cubic that changes its sign', () => {
    const part = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const curve = (x: number): number => x ** 3 + a * x * x + b * x + c;
        fc.pre(curve(-2) * curve(5) < 0);
        const root = findRoot(curve, -2, 5, 1e-10);
        expect(root).not.toBeNull();
        if (root === null) return;
        // Where a cubic has three roots both ways may find different ones: what counts is a change of sign right there.
        const isRoot = Math.abs(curve(root)) < 1e-12 || curve(root - 1e-10) * curve(root + 1e-10) <= 0;
        const other = bisect(curve, -2, 5);
        expect(isRoot || Math.abs(root - other) < 1e-9).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('needs few steps on a smooth curve', () => {
    let calls = 0;
    findRoot(
      (x) => {
        calls += 1;
        return Math.exp(x) - 2;
      },
      -4,
      4,
      8e-9,
    );
    expect(calls).toBeLessThan(16);
  });

  it('takes an end that is a root, and refuses brackets without a change of sign and curves with gaps', () => {
    expect(findRoot((x) => x, 0, 1, 1e-9)).toBe(0);
    expect(findRoot((x) => x - 1, 0, 1, 1e-9)).toBe(1);
    expect(findRoot((x) => x * x + 1, -1, 1, 1e-9)).toBeNull();
    expect(findRoot(() => NaN, -1, 1, 1e-9)).toBeNull();
    expect(findRoot((x) => (Math.abs(x) < 0.9 ? NaN : x), -1, 1, 1e-9)).toBeNull();
  });
});

describe('findLowest', () => {
  it('finds the vertex of a parabola and the tip of a kink', () => {
    expect(findLowest((x) => (x - 0.3) ** 2, -1, 2, 1e-9)).toBeCloseTo(0.3, 7);
    expect(findLowest((x) => Math.abs(x - 1.7), 0, 2, 1e-9)).toBeCloseTo(1.7, 8);
    expect(findLowest((x) => x, 0, 2, 1e-9)).toBeCloseTo(0, 8);
  });
});
