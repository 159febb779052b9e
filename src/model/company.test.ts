import { describe, expect, it } from 'vitest';
import { toyBasis, toyInputs } from '../test/toyWorld.ts';
import { computeAwsOpening } from './aws.ts';
import { computeCommerceOpening } from './commerce.ts';
import { computeBaseTaxRate, computeCashConversion, computeCompanyYear } from './company.ts';
import type { Inputs } from './inputs.ts';

const { base } = toyBasis;

/** The base year once more as year t: AWS 100, ads 50, stores 250, operating income 50, depreciation 30. */
function computeYear(t: number, cashBefore: number, overrides: Partial<Inputs> = {}) {
  const inputs = { ...toyInputs, ...overrides };
  const parts = { aws: computeAwsOpening(toyBasis), commerce: computeCommerceOpening(base) };
  return computeCompanyYear(base, inputs, computeCashConversion(base, inputs), {
    t,
    ...parts,
    capex: 60,
    cashBefore,
  });
}

describe('computeCompanyYear', () => {
  it('repeats the base year when nothing changes', () => {
    const year = computeYear(2, 0);
    expect(computeBaseTaxRate(base)).toBeCloseTo(0.2, 12);
    expect(year.netSales).toBe(400);
    expect(year.operatingIncome).toBe(50);
    expect(year.operatingCashFlow).toBeCloseTo(120, 12);
    expect(year.freeCashFlow).toBeCloseTo(60, 12);
    expect(year.netIncome).toBeCloseTo(42, 12); // (50 + 2.5) · 0.8, without the revaluations of the base year
    expect(year.eps).toBeCloseTo(4.2, 12);
    expect(year.marketCap).toBeCloseTo(840, 12);
  });

  it('books the one-off gain in the first year only, and neither as cash nor as underlying profit', () => {
    const first = computeYear(1, 0);
    expect(first.pretaxIncome).toBe(62.5);
    expect(first.netIncome).toBeCloseTo(50, 12);
    expect(first.underlyingNetIncome).toBeCloseTo(42, 12);
    expect(first.operatingCashFlow).toBeCloseTo(120, 12);
  });

  it('earns interest on the cash gathered before, after tax also in the cash flow', () => {
    const year = computeYear(2, 30);
    expect(year.netInterest).toBeCloseTo(5.5, 12); // 2.5 + 10 % of 30
    expect(year.operatingCashFlow).toBeCloseTo(122.4, 12); // 120 + 3 · 0.8
    expect(year.cumulativeFreeCashFlow).toBeCloseTo(92.4, 12); // 30 + 62.4
  });

  it('pays a higher tax on the taxed part of profit, and in cash', () => {
    const year = computeYear(2, 0, { taxRate: 30 });
    expect(year.netIncome).toBeCloseTo(36.75, 12); // 52.5 · 0.7
    expect(year.operatingCashFlow).toBeCloseTo(114.75, 12); // 120 − 10 % of 52.5
  });

  it('has no market value to show when underlying profit is zero or less, and a loss earns a tax credit', () => {
    const loss = computeYear(2, -1000);
    expect(loss.netIncome).toBeCloseTo((50 + 2.5 - 100) * 0.8, 12);
    expect(loss.marketCap).toBeNull();
    expect(computeYear(2, -525).underlyingNetIncome).toBe(0);
    expect(computeYear(2, -525).marketCap).toBeNull();
  });
});
