import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeOvertaking } from './overtaking.ts';

describe('computeOvertaking', () => {
  it('finds the crossing on the line between two years', () => {
    // Leads of 30 and −10: three quarters of the way from 2026 to 2027.
    expect(computeOvertaking([100, 130, 150], [60, 100, 160], 2025)).toEqual({ kind: 'at', year: 2026.8 });
  });

  it('counts a draw as overtaken', () => {
    expect(computeOvertaking([100, 130, 150], [60, 130, 120], 2025)).toEqual({ kind: 'at', year: 2026 });
  });

  it('reports the first of several crossings', () => {
    const overtaking = computeOvertaking([10, 10, 10, 10], [5, 15, 5, 15], 2025);
    expect(overtaking).toEqual({ kind: 'at', year: 2025.5 });
  });

  it('names the last year when nobody is overtaken', () => {
    expect(computeOvertaking([100, 130], [60, 100], 2025)).toEqual({ kind: 'notBy', year: 2026 });
    expect(computeOvertaking([100, 130], [60, 129.5], 2025)).toEqual({ kind: 'notBy', year: 2026 });
    expect(computeOvertaking([100], [60], 2025)).toEqual({ kind: 'notBy', year: 2025 });
  });

  it('says when the rival leads from the start', () => {
    expect(computeOvertaking([100, 130], [100, 90], 2025)).toEqual({ kind: 'alreadyAhead' });
    expect(computeOvertaking([100, 130], [101, 90], 2025)).toEqual({ kind: 'alreadyAhead' });
  });

  it('refuses series that do not match', () => {
    expect(() => computeOvertaking([100, 130], [60], 2025)).toThrow(RangeError);
    expect(() => computeOvertaking([], [], 2025)).toThrow(RangeError);
  });

  it('agrees with the annual figures on both sides of the crossing', () => {
    const sales = fc.double({ min: 1, max: 1000, noNaN: true });
    const pairs = fc.array(fc.tuple(sales, sales), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(pairs, (years) => {
        const overtaking = computeOvertaking(
          years.map(([aws]) => aws),
          years.map(([, rival]) => rival),
          0,
        );
        const first = years.findIndex(([aws, rival]) => rival >= aws);
        if (first === 0) expect(overtaking.kind).toBe('alreadyAhead');
        else if (first < 0) expect(overtaking).toEqual({ kind: 'notBy', year: years.length - 1 });
        else {
          const year = overtaking.kind === 'at' ? overtaking.year : NaN;
          expect(year).toBeGreaterThanOrEqual(first - 1);
          expect(year).toBeLessThanOrEqual(first);
          expect(year).toBe(Math.round(year * 10) / 10);
        }
      }),
    );
  });
});
