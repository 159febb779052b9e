import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productBasis, productDefaults } from '../test/modelBasis.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import { toyBasis, toyInputs } from '../test/toyWorld.ts';
import {
  computeBacktestBands,
  computeError,
  computeErrorSize,
  continueGrowth,
  countHeld,
  runBacktest,
  type BacktestPoint,
  type BacktestRequest,
} from './backtest.ts';
import { project } from './projection.ts';

const toy: BacktestRequest = {
  basis: toyBasis,
  inputs: toyInputs,
  capexPath: { 2001: 120, 2002: 90 },
  outcomes: ['adsRevenue', 'awsMargin', 'awsRevenue'],
  reported: {
    adsRevenue: { 1999: 40, 2000: 50, 2001: 55, 2002: 66 },
    awsMargin: { 2000: 30, 2001: 25, 2002: 24 },
    awsRevenue: { 1999: 80, 2000: 100, 2002: 150 },
  },
  lastYear: 2002,
  isRate: (output) => output === 'awsMargin',
};

describe('runBacktest', () => {
  it('puts the model beside what happened and two simple guesses, in round numbers', () => {
    // Advertising grows by 20 % in the toy world; it grew by 25 % in its base year.
    expect(runBacktest({ ...toy, outcomes: ['adsRevenue'] })).toEqual([
      {
        output: 'adsRevenue',
        baseYear: 2000,
        year: 2001,
        ahead: 1,
        actual: 55,
        model: 60,
        noChange: 50,
        lastGrowth: 62.5,
      },
      {
        output: 'adsRevenue',
        baseYear: 2000,
        year: 2002,
        ahead: 2,
        actual: 66,
        model: 72,
        noChange: 50,
        lastGrowth: 50 * 1.25 ** 2,
      },
    ]);
  });

  it('spends what was really spent', () => {
    const rows = project(toyBasis, toyInputs, 2, { capexPath: toy.capexPath });
    expect(rows.map((row) => row.capex)).toEqual([120, 90]);
    const [point] = runBacktest({ ...toy, outcomes: ['awsRevenue'] });
    expect(point).toMatchObject({ year: 2002, model: rows[1]?.awsRevenue });
    expect(point?.model).not.toBe(project(toyBasis, toyInputs, 2)[1]?.awsRevenue);
  });

  it('leaves out what was not reported, and knows no growth without a year before', () => {
    const points = runBacktest(toy);
    expect(points.map(({ output, year }) => `${output} ${year}`)).toEqual([
      'adsRevenue 2001',
      'adsRevenue 2002',
      'awsMargin 2001',
      'awsMargin 2002',
      'awsRevenue 2002',
    ]);
    expect(points.filter(({ output }) => output === 'awsMargin').map(({ lastGrowth }) => lastGrowth)).toEqual(
      [null, null],
    );
    expect(runBacktest({ ...toy, lastYear: 2000 })).toEqual([]);
  });
});

describe('the simple guesses and the errors', () => {
  it('let a rate go on by points and an amount by its rate', () => {
    expect(continueGrowth(28, 30, 3, true)).toBe(36);
    expect(continueGrowth(100, 120, 2, false)).toBeCloseTo(172.8, 10);
    expect(continueGrowth(-5, 10, 1, false)).toBeNull();
    expect(continueGrowth(undefined, 10, 1, true)).toBeNull();
  });

  it('are measured in percent of what happened, or in points', () => {
    expect(computeError(110, 100, false)).toBeCloseTo(10, 10);
    expect(computeError(80, 100, false)).toBeCloseTo(-20, 10);
    expect(computeError(33, 35, true)).toBe(-2);
  });

  it('average to the mean of their sizes', () => {
    const points = runBacktest({ ...toy, outcomes: ['adsRevenue'] });
    // 60/55 − 1 and 72/66 − 1; 50/55 − 1 and 50/66 − 1.
    const size = computeErrorSize(points, 'model', toy.isRate);
    expect(size?.mean).toBeCloseTo(100 / 11, 9);
    expect(size?.count).toBe(2);
    expect(computeErrorSize(points, 'noChange', toy.isRate)?.mean).toBeCloseTo((100 / 11 + 1600 / 66) / 2, 9);
    const margins = runBacktest({ ...toy, outcomes: ['awsMargin'] });
    expect(computeErrorSize(margins, 'lastGrowth', toy.isRate)).toBeNull();
  });
});

describe('the bands', () => {
  const { definitions, correlations } = readShippedAssumptions();
  const only = (id: string) =>
    definitions.map((definition) =>
      definition.id === id ? definition : { ...definition, p10: definition.default, p90: definition.default },
    );

  it('agree with the formula when one assumption is uncertain: growth at its P10 and P90', () => {
    const year = productBasis.base.year + 1;
    const request = { basis: productBasis, inputs: productDefaults, capexPath: {}, lastYear: year } as const;
    const [band] = computeBacktestBands(
      { ...request, outcomes: ['adsRevenue'] },
      { definitions: only('adsGrowth'), correlations: [] },
    );
    const { adsRevenue } = productBasis.base;
    expect(band).toMatchObject({ baseYear: year - 1, year });
    // 512 evenly spread paths: the ends are exact to a few thousandths.
    expect((band?.low ?? NaN) / adsRevenue).toBeCloseTo(1.17, 2);
    expect((band?.high ?? NaN) / adsRevenue).toBeCloseTo(1.26, 2);
  });

  it('hold the projection itself, always come out the same, and widen with the years', () => {
    const request = {
      basis: productBasis,
      inputs: productDefaults,
      capexPath: {},
      outcomes: ['awsRevenue', 'awsOperatingIncome'],
      lastYear: productBasis.base.year + 3,
    } as const;
    const bands = computeBacktestBands(request, { definitions, correlations });
    expect(computeBacktestBands(request, { definitions, correlations })).toEqual(bands);
    const rows = project(productBasis, productDefaults, 3);
    for (const { output, year, low, high } of bands) {
      const model = rows.find((row) => row.year === year)?.[output] ?? NaN;
      expect(low).toBeLessThan(model);
      expect(high).toBeGreaterThan(model * 0.995);
    }
    const widths = bands.filter(({ output }) => output === 'awsRevenue').map(({ low, high }) => high - low);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  it('count what they held', () => {
    const point = (actual: number): BacktestPoint => ({
      output: 'capex',
      baseYear: 2000,
      year: 2001,
      ahead: 1,
      actual,
      model: 1,
      noChange: 1,
      lastGrowth: null,
    });
    const band = { output: 'capex', baseYear: 2000, year: 2001, low: 2, high: 4 } as const;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 })), (actuals) => {
        expect(countHeld(actuals.map(point), [band])).toEqual({
          held: actuals.filter((actual) => actual >= 2 && actual <= 4).length,
          count: actuals.length,
        });
      }),
      { numRuns: 50 },
    );
    expect(countHeld([point(3)], [])).toEqual({ held: 0, count: 0 });
  });
});
