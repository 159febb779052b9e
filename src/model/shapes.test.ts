import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fade, ramp, runOff, straightLine } from './shapes.ts';

const lives = fc.double({ min: 0.3, max: 40, noNaN: true });

function sumOver(years: number, depreciation: (t: number) => number): number {
  let sum = 0;
  for (let t = 0; t <= years; t += 1) sum += depreciation(t);
  return sum;
}

describe('fade', () => {
  it('starts at the next rate and halves its distance to the long-run rate every half-life', () => {
    expect(fade(30, 10, 2, 1)).toBe(30);
    expect(fade(30, 10, 2, 3)).toBe(20);
    expect(fade(30, 10, 2, 5)).toBe(15);
    expect(fade(30, 10, 0.5, 2)).toBe(15);
  });

  it('rises just as it falls', () => {
    expect(fade(-20, 4, 1, 2)).toBe(-8);
  });

  it('stays where both rates agree', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 1, max: 30 }), (halfLife, t) => {
        expect(fade(7, 7, halfLife, t)).toBe(7);
      }),
    );
  });

  it('never leaves the range between the two rates', () => {
    const rate = fc.double({ min: -50, max: 100, noNaN: true });
    fc.assert(
      fc.property(rate, rate, lives, fc.integer({ min: 1, max: 30 }), (next, long, halfLife, t) => {
        const value = fade(next, long, halfLife, t);
        expect(value).toBeGreaterThanOrEqual(Math.min(next, long) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(next, long) + 1e-9);
      }),
    );
  });
});

describe('ramp', () => {
  it('adds a fifth a year and is full from the fifth year on', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 30].map(ramp)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1, 1, 1]);
  });
});

describe('runOff', () => {
  it('falls on a straight line', () => {
    // 100 over 10 years: F(1) = 0.2 − 0.01 = 0.19, F(2) = 0.4 − 0.04 = 0.36, F(3) = 0.6 − 0.09 = 0.51.
    expect(runOff(100, 10, 1)).toBeCloseTo(19, 12);
    expect(runOff(100, 10, 2)).toBeCloseTo(17, 12);
    expect(runOff(100, 10, 3)).toBeCloseTo(15, 12);
    expect(runOff(100, 10, 10)).toBeCloseTo(1, 12);
    expect(runOff(100, 10, 11)).toBe(0);
  });

  it('stops within a year when the life ends within it', () => {
    // 100 over 1.5 years: F(1) = 4/3 − 4/9 = 8/9, the rest in year 2.
    expect(runOff(100, 1.5, 2)).toBeCloseTo(100 / 9, 12);
    expect(runOff(100, 1.5, 3)).toBe(0);
  });

  it('adds up to the property, is never negative and never rises', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const years = Array.from({ length: Math.ceil(life) }, (_, index) => runOff(100, life, index + 1));
        expect(years.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 9);
        for (const [index, value] of years.entries()) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual((years[index - 1] ?? Infinity) + 1e-9);
        }
      }),
    );
  });
});

describe('straightLine', () => {
  it('charges half a year in the year of purchase and the other half at the end', () => {
    expect([0, 1, 2, 3, 4, 5].map((age) => straightLine(120, 4, age))).toEqual([15, 30, 30, 30, 15, 0]);
  });

  it('cuts a fractional life where it ends', () => {
    // 57 over 5.7 years is 10 a year: half of year 0, years 1 to 5, and the 0.2 years from 5.5 to 5.7.
    const charges = [0, 1, 2, 3, 4, 5, 6, 7].map((age) => straightLine(57, 5.7, age));
    [5, 10, 10, 10, 10, 10, 2, 0].forEach((charge, age) => expect(charges[age]).toBeCloseTo(charge, 12));
  });

  it('adds up to the cost for any life', () => {
    fc.assert(
      fc.property(lives, (life) => {
        expect(sumOver(Math.ceil(life) + 1, (age) => straightLine(100, life, age))).toBeCloseTo(100, 9);
      }),
    );
  });

  it('never charges more than the cost before the end of the life', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 50 }), (life, lastAge) => {
        expect(sumOver(lastAge, (age) => straightLine(100, life, age))).toBeLessThanOrEqual(100 + 1e-9);
        expect(straightLine(100, life, lastAge)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
