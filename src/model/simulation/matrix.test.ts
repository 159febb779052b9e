import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildMatrix,
  computeDistance,
  decomposeSymmetric,
  factorCholesky,
  findNearestCorrelation,
  type Matrix,
} from './matrix.ts';

function multiplyByTranspose(factor: Matrix): Matrix {
  return buildMatrix(factor.length, (row, column) =>
    (factor[row] ?? []).reduce((sum, value, k) => sum + value * (factor[column]?.[k] ?? 0), 0),
  );
}

/** Correlations among three things, with ones on the diagonal. */
const three = (a: number, b: number, c: number): Matrix => [
  [1, a, b],
  [a, 1, c],
  [b, c, 1],
];

const arbitrarySymmetric = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: size * size,
      maxLength: size * size,
    })
    .map((values) =>
      buildMatrix(size, (row, column) =>
        row === column ? 1 : (values[Math.min(row, column) * size + Math.max(row, column)] ?? 0),
      ),
    ),
);

describe('factorCholesky', () => {
  it('gives the factor that can be worked out by hand', () => {
    const factor = factorCholesky(three(0.6, 0, 0.8 * 0.5));
    expect(factor?.[1]).toEqual([0.6, 0.8, 0]);
    expect(factor?.[2]?.[1]).toBeCloseTo(0.5, 12);
  });

  it('multiplies back to every positive definite matrix, and refuses the others', () => {
    fc.assert(
      fc.property(arbitrarySymmetric, (matrix) => {
        const factor = factorCholesky(matrix);
        const isDefinite = Math.min(...decomposeSymmetric(matrix).values) > 1e-9;
        if (isDefinite) expect(factor).not.toBeNull();
        if (factor !== null) expect(computeDistance(multiplyByTranspose(factor), matrix)).toBeLessThan(1e-9);
      }),
    );
    expect(factorCholesky(three(0.9, 0.9, -0.9))).toBeNull();
    expect(factorCholesky(three(1, 0, 0))).toBeNull();
  });
});

describe('decomposeSymmetric', () => {
  it('gives vectors and values that make the matrix again', () => {
    fc.assert(
      fc.property(arbitrarySymmetric, (matrix) => {
        const { values, vectors } = decomposeSymmetric(matrix);
        const again = buildMatrix(matrix.length, (row, column) =>
          values.reduce(
            (sum, value, k) => sum + value * (vectors[row]?.[k] ?? 0) * (vectors[column]?.[k] ?? 0),
            0,
          ),
        );
        expect(computeDistance(again, matrix)).toBeLessThan(1e-10);
      }),
    );
  });
});

describe('findNearestCorrelation', () => {
  it('meets the published nearest matrix', () => {
    // Higham, Computing the nearest correlation matrix (2002), section 4.
    const given: Matrix = [
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ];
    const nearest = findNearestCorrelation(given);
    expect(nearest[0]?.[1]).toBeCloseTo(0.7607, 4);
    expect(nearest[0]?.[2]).toBeCloseTo(0.1573, 4);
  });

  it('is nearer than anything a search over all correlations of three finds', () => {
    const given = three(0.9, 0.9, -0.9);
    const found = computeDistance(findNearestCorrelation(given), given);
    const grid = Array.from({ length: 41 }, (_, step) => -1 + step / 20);
    let best = Infinity;
    for (const a of grid)
      for (const b of grid)
        for (const c of grid) {
          const isPossible = 1 + 2 * a * b * c - a * a - b * b - c * c >= 0;
          if (isPossible) best = Math.min(best, computeDistance(three(a, b, c), given));
        }
    expect(found).toBeLessThan(best + 1e-6);
    expect(found).toBeGreaterThan(best - 0.1);
  });

  it('always has a factor and ones on its diagonal, and leaves what needs no repair', () => {
    fc.assert(
      fc.property(arbitrarySymmetric, (matrix) => {
        const nearest = findNearestCorrelation(matrix);
        expect(factorCholesky(nearest)).not.toBeNull();
        expect(nearest.every((row, index) => row[index] === 1)).toBe(true);
        const least = Math.min(...decomposeSymmetric(matrix).values);
        if (least > 1e-4) expect(computeDistance(nearest, matrix)).toBeLessThan(1e-9);
      }),
      { numRuns: 40 },
    );
  });
});
