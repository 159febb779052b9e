import fc from 'fast-check';
import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { inverseNormal, normalProbability } from './normal.ts';

describe('inverseNormal', () => {
  it.each([
    // Wichura (1988), check values of AS 241.
    [0.25, -0.6744897501960817],
    [0.001, -3.0902323061678136],
    [1e-20, -9.262340089798407],
    // Tables of the normal distribution.
    [0.975, 1.959963984540054],
    [0.9, 1.2815515655446004],
    [0.5, 0],
  ])('meets the published value at %d', (p, z) => {
    expect(Math.abs(inverseNormal(p) - z)).toBeLessThan(4e-15 * Math.max(1, Math.abs(z)));
  });

  it('has the ends of the line at 0 and 1, and nothing outside', () => {
    expect([0, 1, -0.1, 1.1, NaN].map(inverseNormal)).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
  });

  it('agrees with an independent implementation', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        expect(inverseNormal(p)).toBeCloseTo(jStat.normal.inv(p, 0, 1), 9);
      }),
    );
  });
});

describe('normalProbability', () => {
  it('agrees with an independent implementation', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (x) => {
        expect(Math.abs(normalProbability(x) - jStat.normal.cdf(x, 0, 1))).toBeLessThan(1e-12);
      }),
    );
  });

  it('is undone by the inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
        expect(Math.abs(inverseNormal(normalProbability(x)) - x)).toBeLessThan(1e-6);
      }),
    );
    expect(normalProbability(-9) / 1.1285884059538408e-19).toBeCloseTo(1, 7);
  });
});
