import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillScrambledSobol, fillSobol, maximumDimensions } from './sobol.ts';

function listPoints(dimension: number, count: number, from = 0): readonly number[] {
  const words = new Uint32Array(count);
  fillSobol(words, dimension, from);
  return [...words].map((word) => word / 2 ** 32);
}

describe('fillSobol', () => {
  it('starts as published', () => {
    // Joe and Kuo's own first ten points in three dimensions.
    expect(listPoints(0, 10)).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.1875, 0.6875]);
    expect(listPoints(1, 10)).toEqual([0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625, 0.3125, 0.8125]);
    expect(listPoints(2, 10)).toEqual([0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375, 0.9375, 0.4375]);
  });

  it('agrees with another implementation of the same table in all dimensions', () => {
    // Point 37 by scipy.stats.qmc.Sobol(31, scramble=False), SciPy 1.17, in 64ths.
    const point = [
      59, 41, 37, 59, 49, 19, 11, 51, 39, 11, 1, 5, 37, 55, 7, 31, 51, 27, 3, 9, 61, 5, 35, 41, 19, 23, 51,
      25, 33, 7, 23,
    ];
    const own = point.map((_, dimension) => (listPoints(dimension, 1, 37)[0] ?? 0) * 64);
    expect(own).toEqual(point);
  });

  it('puts one of 2^k points in each of 2^k equal parts, in every dimension', () => {
    for (let dimension = 0; dimension < maximumDimensions; dimension += 1) {
      const parts = new Set(listPoints(dimension, 1024).map((point) => Math.floor(point * 1024)));
      expect(parts.size).toBe(1024);
    }
  });

  it('gives the same points whichever point it starts at', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: maximumDimensions - 1 }),
        fc.integer({ min: 0, max: 5000 }),
        (dimension, from) => {
          expect(listPoints(dimension, 5, from)).toEqual(listPoints(dimension, from + 5).slice(from));
        },
      ),
      { numRuns: 40 },
    );
    expect(() => listPoints(maximumDimensions, 1)).toThrow(RangeError);
  });
});

describe('fillScrambledSobol', () => {
  const fill = (dimension: number, count: number, seed = 7): Float64Array => {
    const points = new Float64Array(count);
    fillScrambledSobol(points, { at: 0, from: 0, count }, dimension, seed);
    return points;
  };

  it('keeps the points even, inside the interval and fixed by the seed', () => {
    for (let dimension = 0; dimension < maximumDimensions; dimension += 1) {
      const points = fill(dimension, 512);
      expect(new Set([...points].map((point) => Math.floor(point * 512))).size).toBe(512);
      expect(points.every((point) => point > 0 && point < 1)).toBe(true);
    }
    expect(fill(3, 64)).toEqual(fill(3, 64));
    expect(fill(3, 64)).not.toEqual(fill(3, 64, 8));
  });

  it('leaves no pattern between any two dimensions', () => {
    const columns = Array.from({ length: maximumDimensions }, (_, dimension) => fill(dimension, 2000));
    for (const [a, first] of columns.entries())
      for (const second of columns.slice(a + 1)) {
        let sum = 0;
        first.forEach((value, path) => (sum += (value - 0.5) * ((second[path] ?? 0) - 0.5)));
        expect(Math.abs((12 * sum) / 2000)).toBeLessThan(0.06);
      }
  });
});
