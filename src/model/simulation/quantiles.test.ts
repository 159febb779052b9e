import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeProbability, computeQuantiles, countClasses } from './quantiles.ts';

const shares = [0.1, 0.25, 0.5, 0.75, 0.9];

/** By sorting, with linear interpolation between neighbours. */
function sortForQuantiles(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return shares.map((share) => {
    const rank = share * (sorted.length - 1);
    const below = Math.floor(rank);
    const [first = NaN, second = first] = [sorted[below], sorted[below + 1]];
    return first + (second - first) * (rank - below);
  });
}

const arbitraryValues = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
  minLength: 1,
  maxLength: 400,
});

describe('computeQuantiles', () => {
  it('agrees with sorting on an even spread, to a small part of the range', () => {
    const values = Float64Array.from({ length: 20_001 }, (_, index) => ((index * 7919) % 20_001) / 100);
    const found = computeQuantiles(values, shares);
    [20, 50, 100, 150, 180].forEach((expected, order) => expect(found[order]).toBeCloseTo(expected, 1));
  });

  it('lies between the neighbours in rank, but for a bin', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        const found = computeQuantiles(Float64Array.from(values), shares);
        const sorted = [...values].sort((a, b) => a - b);
        const bin = ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / 2048 + 1e-9;
        found.forEach((quantile, order) => {
          const rank = (shares[order] ?? 0) * (values.length - 1);
          expect(quantile).toBeGreaterThanOrEqual((sorted[Math.floor(rank)] ?? 0) - bin);
          expect(quantile).toBeLessThanOrEqual((sorted[Math.ceil(rank)] ?? 0) + bin);
        });
        expect([...found]).toEqual([...found].sort((a, b) => a - b));
      }),
    );
  });

  it('names an amount that many paths share exactly', () => {
    const values = [
      ...Array.from({ length: 600 }, () => 0),
      ...Array.from({ length: 400 }, (_, index) => index),
    ];
    expect(computeQuantiles(Float64Array.from(values), shares).slice(0, 3)).toEqual([0, 0, 0]);
    expect(computeQuantiles(Float64Array.from([7, 7, 7]), shares)).toEqual([7, 7, 7, 7, 7]);
    const crowded = [...values.map((value) => value * 1e-3), 1e6];
    expect(computeQuantiles(Float64Array.from(crowded), shares)[3]).toBeCloseTo(
      sortForQuantiles(crowded)[3] ?? NaN,
      9,
    );
  });

  it('puts what is no number below everything', () => {
    const values = Float64Array.from([NaN, 1, NaN, 2, 3, 4, 5, 6, 7, 8]);
    const [low, quarter, middle] = computeQuantiles(values, shares);
    expect(low).toBeNaN();
    expect(quarter).toBeCloseTo(1.25, 0);
    expect(middle).toBeCloseTo(3.5, 0);
    expect(computeQuantiles(Float64Array.from([NaN]), [0.5])).toEqual([NaN]);
  });
});

describe('computeProbability', () => {
  it('counts what is at least the threshold', () => {
    const values = Float64Array.from([1, 2, 3, NaN]);
    expect([0, 2, 3, 3.1].map((threshold) => computeProbability(values, threshold))).toEqual([
      0.75, 0.5, 0.25, 0,
    ]);
  });
});

describe('countClasses', () => {
  it('shares the values out, the outermost ones too', () => {
    const values = Float64Array.from([-5, 0, 0.5, 1, 1.5, 9, NaN, 2]);
    expect(countClasses(values, { from: 0, to: 2, classes: 2 })).toEqual([3 / 8, 4 / 8]);
  });
});
