import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActualMeasure, ActualSeries } from '../model/index.ts';
import { actualMeasures, computeOpeningYear } from '../model/index.ts';
import { buildActuals } from './actuals.ts';
import { parseAssumptions } from './assumptions.ts';
import { buildBasis, parseBaseline } from './baseline.ts';
import { confidences, factUnits, parseFacts } from './facts.ts';
import { makeFact } from '../test/dataSupport.ts';

const { facts } = await parseFacts(readFileSync('public/data/facts.csv', 'utf8'));
const actuals = buildActuals(facts);
const baseline = parseBaseline(readFileSync('public/data/baseline.json', 'utf8'));
const assumptions = parseAssumptions(readFileSync('public/data/assumptions.json', 'utf8'));

function findYear(series: ActualSeries, x: number) {
  return series.annual.find((point) => point.x === x);
}

function listYears(measure: ActualMeasure) {
  const years = actuals[measure].annual.map((point) => point.x);
  return [years.at(0), years.at(-1), years.length];
}

describe('the history from the shipped facts', () => {
  it.each([
    'netSales',
    'awsRevenue',
    'awsOperatingIncome',
    'awsDepreciation',
    'operatingIncome',
    'netIncome',
    'operatingCashFlow',
    'capex',
    'azureRevenue',
    'googleRevenue',
  ] as const)('ends where the model begins: %s', (measure) => {
    const point = findYear(actuals[measure], baseline.baseYear.year);
    expect(point?.value).toBe(baseline.baseYear[measure]);
    expect(point?.factIds).toEqual([baseline.factIds[measure]]);
  });

  it('has the profit without revaluations and the free cash flow of the model in the base year', () => {
    const opening = computeOpeningYear(buildBasis(baseline, assumptions));
    expect(findYear(actuals.underlyingNetIncome, 2025)?.value).toBeCloseTo(opening.underlyingNetIncome, 9);
    expect(findYear(actuals.freeCashFlow, 2025)?.value).toBeCloseTo(opening.freeCashFlow, 9);
  });

  it('goes as far back as the facts, without gaps', () => {
    expect(listYears('netSales')).toEqual([2013, 2025, 13]);
    expect(listYears('awsRevenue')).toEqual([2013, 2025, 13]);
    expect(listYears('awsOperatingIncome')).toEqual([2014, 2025, 12]);
    expect(listYears('awsDepreciation')).toEqual([2021, 2025, 5]);
    expect(listYears('underlyingNetIncome')).toEqual([2013, 2025, 13]);
    expect(listYears('freeCashFlow')).toEqual([2015, 2025, 11]);
    expect(listYears('azureRevenueLow')).toEqual([2019, 2025, 7]);
    expect(listYears('googleRevenue')).toEqual([2018, 2025, 8]);
    expect(listYears('awsOperatingIncomeBeforeStockCompensation')).toEqual([2013, 2015, 3]);
    expect(listYears('otherOperatingIncomeBeforeStockCompensation')).toEqual([2013, 2015, 3]);
  });

  it.each([
    ['netSales', 180.169 + 213.386 + 181.519 + 200.606],
    ['awsRevenue', 33.006 + 35.579 + 37.587 + 42.232],
    ['awsOperatingIncome', 11.434 + 12.465 + 14.161 + 16.621],
    ['netIncome', 21.187 + 21.192 + 30.255 + 62.647],
    ['operatingCashFlow', 161.403],
    ['capex', 35.095 + 39.522 + 44.203 + 54.208],
    ['freeCashFlow', 161.403 - 173.028],
    ['azureRevenue', 23.4 + 25 + 27.53 + 30.22],
    ['googleRevenue', 15.157 + 17.664 + 20 + 24.8],
  ] as const)('gives %s of the twelve months to June 2026', (measure, value) => {
    expect(actuals[measure].latest?.x).toBe(2025.5);
    expect(actuals[measure].latest?.value).toBeCloseTo(value, 9);
  });

  it('gives no twelve months where quarters are missing', () => {
    const missing = actualMeasures.filter((measure) => actuals[measure].latest === null);
    expect(missing).toEqual([
      'awsDepreciation',
      // Pre-tax income and tax of the first quarter of 2026 are not among the facts.
      'underlyingNetIncome',
      'azureRevenueLow',
      'azureRevenueHigh',
      'awsOperatingIncomeBeforeStockCompensation',
      'otherOperatingIncomeBeforeStockCompensation',
      // Year ends, not sums of quarters.
      'marketValue',
      'nvidiaMarketValue',
    ]);
  });

  it('takes the cash flow of the years before 2018 as restated', () => {
    expect(findYear(actuals.operatingCashFlow, 2016)).toMatchObject({ value: 17.203, factIds: ['f0322'] });
    expect(findYear(actuals.freeCashFlow, 2016)?.value).toBeCloseTo(17.203 - 7.804, 9);
  });

  it('leads back to facts and sources and is as sure as its weakest fact', () => {
    expect(actuals.awsRevenue.latest).toMatchObject({
      factIds: ['f0518', 'f0519', 'f0520', 'f0521'],
      sourceIds: ['s025', 's011', 's026', 's027'],
      confidence: 'secondary',
    });
    expect(findYear(actuals.underlyingNetIncome, 2025)).toMatchObject({
      factIds: ['f0039', 'f0128', 'f0089'],
      sourceIds: ['s011'],
      confidence: 'verified',
    });
  });
});

describe('buildActuals', () => {
  const quarters = ['2025Q3', '2025Q4', '2026Q1', '2026Q2'];
  const makeSeries = (metric: string, values: readonly (number | null)[]) =>
    values.flatMap((value, index) =>
      value === null
        ? []
        : [makeFact({ id: `${metric}${index}`, metric, period: quarters[index] ?? '', value })],
    );

  it('computes profit without revaluations by hand, from pre-tax income or from tax', () => {
    const netIncome = makeSeries('net_income', [10, 10, 20, 40]);
    const other = makeSeries('other_income_expense_net', [0, 0, 10, 30]);
    const reported = makeSeries('pretax_income', [12, 12, 25, 51]);
    // 80 of net income on 100 before tax: 40 of other income are 32 after tax.
    expect(buildActuals([...netIncome, ...other, ...reported]).underlyingNetIncome.latest).toMatchObject({
      x: 2025.5,
      value: 48,
    });
    const partly = [
      ...makeSeries('pretax_income', [12, 12, 25, null]),
      ...makeSeries('income_tax_provision', [2, 2, 5, 11]),
    ];
    expect(buildActuals([...netIncome, ...other, ...partly]).underlyingNetIncome.latest?.value).toBeCloseTo(
      48,
      9,
    );
    const without = [...makeSeries('pretax_income', [12, 12, null, 51])];
    expect(buildActuals([...netIncome, ...other, ...without]).underlyingNetIncome.latest).toBeNull();
  });

  it('gives no profit without revaluations where there is no pre-tax income to take the rate from', () => {
    const year = [
      makeFact({ id: 'a', metric: 'net_income', value: -1 }),
      makeFact({ id: 'b', metric: 'pretax_income', value: 0 }),
      makeFact({ id: 'c', metric: 'other_income_expense_net', value: 3 }),
    ];
    expect(buildActuals(year).underlyingNetIncome).toEqual({ annual: [], latest: null });
  });

  it('shows twelve months only when they end after the last whole year', () => {
    const four = makeSeries('net_sales', [1, 2, 3, 4]);
    expect(buildActuals(four).netSales.latest?.value).toBe(10);
    const year = makeFact({ id: 'y', period: '2026', value: 11 });
    expect(buildActuals([...four, year]).netSales).toMatchObject({
      annual: [{ x: 2026, value: 11 }],
      latest: null,
    });
  });

  it('falls back on earlier twelve months when the last quarter of one figure is not there yet', () => {
    const early = [...makeSeries('net_sales', [1, 2, 3]), makeFact({ id: 'q', period: '2025Q2', value: 5 })];
    const later = makeFact({
      id: 'other',
      entity: 'google',
      metric: 'google_cloud_revenue',
      period: '2026Q2',
    });
    expect(buildActuals([...early, later]).netSales.latest).toMatchObject({ x: 2025.25, value: 11 });
  });

  it('has every measure and no figure without facts', () => {
    const empty = buildActuals([]);
    expect(Object.keys(empty).toSorted()).toEqual([...actualMeasures].toSorted());
    expect(actualMeasures.every((measure) => empty[measure].annual.length === 0)).toBe(true);
  });

  it('never fails and gives finite figures in order, whatever part of the facts there is', () => {
    fc.assert(
      fc.property(fc.subarray([...facts]), (part) => {
        expectSound(buildActuals(part));
      }),
      { numRuns: 30 },
    );
  });

  it('never fails on figures of any size, unit or period', () => {
    const fact = fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      entity: fc.constantFrom('amazon', 'microsoft', 'google'),
      metric: fc.constantFrom(
        'net_income',
        'pretax_income',
        'other_income_expense_net',
        'income_tax_provision',
        'operating_cash_flow',
        'purchases_of_property_and_equipment',
      ),
      period: fc.constantFrom(
        '0000',
        '0001Q1',
        '2025',
        '2025Q3',
        '2025Q4',
        '2026Q1',
        '2026Q2',
        'FY2026',
        '9999Q4',
      ),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      unit: fc.constantFrom(...factUnits),
      confidence: fc.constantFrom(...confidences),
    });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 40 }), (changes) => {
        expectSound(buildActuals(changes.map((change) => makeFact(change))));
      }),
    );
  });
});

function expectSound(result: ReturnType<typeof buildActuals>) {
  for (const { annual, latest } of Object.values(result)) {
    const points = latest === null ? annual : [...annual, latest];
    expect(points.every(({ value }) => Number.isFinite(value))).toBe(true);
    expect(points.every(({ factIds, sourceIds }) => factIds.length > 0 && sourceIds.length > 0)).toBe(true);
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
  }
}
