import { describe, expect, it } from 'vitest';
import { computeCohortDepreciation } from './depreciation.ts';

describe('computeCohortDepreciation', () => {
  // What stands at index 0 was bought in the base year and is on the books already.
  const purchases = [1000, 40, 80, 0, 0, 0, 0];

  it('adds the cohorts, each at its own age', () => {
    // Over 4 years: 40 gives 5, 10, 10, 10, 5; 80 gives 10, 20, 20, 20, 10 a year later.
    const charges = [1, 2, 3, 4, 5, 6].map((t) => computeCohortDepreciation(purchases, 4, t));
    expect(charges).toEqual([5, 20, 30, 30, 25, 10]);
    expect(charges.reduce((sum, value) => sum + value, 0)).toBe(40 + 80);
  });

  it('charges nothing in the base year', () => {
    expect(computeCohortDepreciation(purchases, 4, 0)).toBe(0);
  });

  it('refuses a year without purchases on record', () => {
    expect(() => computeCohortDepreciation([0, 40], 4, 2)).toThrow(RangeError);
  });
});
