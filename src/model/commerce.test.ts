import { describe, expect, it } from 'vitest';
import { toyBasis, toyInputs } from '../test/toyWorld.ts';
import {
  computeBaseStores,
  computeBaseStoresMargin,
  computeStoresMargin,
  projectCommerce,
} from './commerce.ts';

const { base } = toyBasis;
const capex = [20, 40, 44];

describe('the stores of the base year', () => {
  it('are what is left of sales and of profit', () => {
    expect(computeBaseStores(base)).toBe(250); // 400 − 100 − 50
    expect(computeBaseStoresMargin(base, toyInputs)).toBeCloseTo(0.04, 12); // (20 + 10 − 50 · 0.4) / 250
  });

  it('meet the reported operating income whatever advertising is said to earn', () => {
    for (const adsMargin of [20, 45, 70]) {
      const margin = computeBaseStoresMargin(base, { ...toyInputs, adsMargin });
      expect(margin * 250 + (50 * adsMargin) / 100 - 10).toBeCloseTo(20, 12);
    }
  });

  it('gain efficiency over five years', () => {
    const inputs = { ...toyInputs, efficiencyGain: 2 };
    expect(computeStoresMargin(base, inputs, 0)).toBeCloseTo(0.04, 12);
    expect(computeStoresMargin(base, inputs, 2)).toBeCloseTo(0.048, 12);
    expect(computeStoresMargin(base, inputs, 9)).toBeCloseTo(0.06, 12);
  });
});

describe('projectCommerce', () => {
  it('begins with the base year as reported', () => {
    expect(projectCommerce(toyBasis, toyInputs, capex)[0]).toEqual({
      adsRevenue: 50,
      storesRevenue: 250,
      depreciation: 10,
      operatingIncome: 20,
    });
  });

  it('first year by hand', () => {
    const year = projectCommerce(toyBasis, toyInputs, capex)[1];
    expect(year?.adsRevenue).toBeCloseTo(60, 12);
    expect(year?.storesRevenue).toBeCloseTo(275, 12);
    expect(year?.depreciation).toBeCloseTo(20.75, 12); // 80 · (¼ − 1/64) + 40 / 20
    expect(year?.operatingIncome).toBeCloseTo(14.25, 12); // 275 · 0.04 + 60 · 0.4 − 20.75
  });

  it('adds the shopping assistant on top of the growth of the stores, without compounding it', () => {
    const years = projectCommerce(toyBasis, { ...toyInputs, rufusUplift: 5 }, capex);
    expect(years[1]?.storesRevenue).toBeCloseTo(250 * 1.1 * 1.01, 12);
    expect(years[2]?.storesRevenue).toBeCloseTo(250 * 1.1 * 1.1 * 1.02, 12);
  });

  it('lets efficiency earn on every sale of the stores', () => {
    const plain = projectCommerce(toyBasis, toyInputs, capex);
    const better = projectCommerce(toyBasis, { ...toyInputs, efficiencyGain: 5 }, capex);
    // Year 2: two fifths of 5 points on 302.5.
    expect((better[2]?.operatingIncome ?? 0) - (plain[2]?.operatingIncome ?? 0)).toBeCloseTo(
      302.5 * 0.02,
      10,
    );
  });
});
