import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productRanges } from '../../test/modelBasis.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { drawTriangle, solveTriangle } from './triangle.ts';

const distance = fc.double({ min: 0.01, max: 100, noNaN: true });

/** Cumulative probability in closed form, from the areas of the triangle. */
function probability({ left, right }: { left: number; right: number }, x: number): number {
  const base = left + right;
  if (x <= 0) return Math.max(0, x + left) ** 2 / (base * left);
  return 1 - (right - x) ** 2 / (base * right);
}

describe('solveTriangle', () => {
  it('gives the triangle of equal sides that can be worked out by hand', () => {
    // Mode 0, ends ±1: P10 is where (1 + x)² / 2 = 0.1.
    const { left, right } = solveTriangle({ below: 1 - Math.sqrt(0.2), above: 1 - Math.sqrt(0.2) });
    expect([left, right]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  });

  it('meets P10 and P90 whatever they are', () => {
    fc.assert(
      fc.property(distance, distance, (below, above) => {
        const triangle = solveTriangle({ below, above });
        expect(drawTriangle(triangle, 0.1)).toBeCloseTo(-below, 6);
        expect(drawTriangle(triangle, 0.9)).toBeCloseTo(above, 6);
      }),
    );
  });

  it('is one-sided where P10 or P90 is the most likely value, and a point where both are', () => {
    const right = solveTriangle({ below: 0, above: 2.5 });
    expect(right.left).toBe(0);
    expect(drawTriangle(right, 0.9)).toBeCloseTo(2.5, 12);
    expect(drawTriangle(right, 1e-9)).toBeCloseTo(0, 6);
    const left = solveTriangle({ below: 4, above: 0 });
    expect([left.right, drawTriangle(left, 0.1)]).toEqual([0, expect.closeTo(-4, 12)]);
    expect(drawTriangle(solveTriangle({ below: 0, above: 0 }), 0.3)).toBe(0);
  });

  it('refuses distances that cannot be', () => {
    for (const spread of [
      { below: -1, above: 1 },
      { below: NaN, above: 1 },
      { below: 1, above: Infinity },
    ])
      expect(() => solveTriangle(spread)).toThrow(RangeError);
  });

  it('meets P10 and P90 of every assumption that ships', () => {
    for (const { default: mode, p10, p90, id } of readShippedAssumptions().definitions) {
      const triangle = solveTriangle({ below: mode - p10, above: p90 - mode });
      if (p10 < mode) expect(mode + drawTriangle(triangle, 0.1), id).toBeCloseTo(p10, 9);
      if (p90 > mode) expect(mode + drawTriangle(triangle, 0.9), id).toBeCloseTo(p90, 9);
    }
    expect(productRanges).toHaveLength(30);
  });
});

describe('drawTriangle', () => {
  it('undoes the cumulative probability in closed form', () => {
    fc.assert(
      fc.property(
        distance,
        distance,
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (left, right, u) => {
          const triangle = { left, right };
          expect(probability(triangle, drawTriangle(triangle, u))).toBeCloseTo(u, 9);
        },
      ),
    );
  });
});
