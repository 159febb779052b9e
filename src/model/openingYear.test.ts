import { describe, expect, it } from 'vitest';
import { productBasis } from '../test/modelBasis.ts';
import { toyBasis } from '../test/toyWorld.ts';
import { computeOpeningYear } from './openingYear.ts';

describe('computeOpeningYear', () => {
  it('shows the base year as outputs, by hand', () => {
    expect(computeOpeningYear(toyBasis)).toEqual({
      year: 2000,
      awsRevenue: 100,
      awsDemand: 100,
      awsCapacity: 125,
      awsUtilisation: 80,
      awsDepreciation: 20,
      awsOperatingIncome: 30,
      awsMargin: 30,
      awsNetPpe: 100,
      adsRevenue: 50,
      storesRevenue: 250,
      commerceDepreciation: 10,
      commerceOperatingIncome: 20,
      netSales: 400,
      operatingIncome: 50,
      operatingMargin: 12.5,
      netInterest: 2.5,
      pretaxIncome: 67.5,
      netIncome: 54,
      underlyingNetIncome: 42, // 54 − 15 · 0.8
      eps: 5.4,
      operatingCashFlow: 120,
      capex: 60,
      freeCashFlow: 60,
      cumulativeFreeCashFlow: 0,
      azureRevenue: 60,
      googleRevenue: 40,
      awsShareOfThree: 50,
    });
  });

  it('adds up for the product data', () => {
    const opening = computeOpeningYear(productBasis);
    expect(opening.awsRevenue + opening.adsRevenue + opening.storesRevenue).toBeCloseTo(opening.netSales, 9);
    expect(opening.awsOperatingIncome + opening.commerceOperatingIncome).toBeCloseTo(
      opening.operatingIncome,
      9,
    );
    expect(opening.underlyingNetIncome).toBeLessThan(opening.netIncome);
  });
});
