import { describe, expect, it } from 'vitest';
import { readBacktest } from '../../data/backtestFacts.ts';
import { buildFactTable } from '../../data/factTable.ts';
import { computeBacktestBands, runBacktest, type BacktestPoint } from '../../model/index.ts';
import { shippedFacts } from '../../test/ownDataSupport.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { readLine } from '../../test/readFigure.ts';
import { isRate, type BacktestResult } from './backtestResult.ts';
import { buildErrorsFigure } from './buildErrorsFigure.ts';
import { buildLinesFigure } from './buildLinesFigure.ts';
import { buildNewest } from './buildNewest.ts';
import { findNearest, judgeBacktest, listRecords } from './judgeBacktest.ts';

const assumptions = readShippedAssumptions();
const { outcomes } = assumptions.backtest;
const facts = readBacktest(assumptions, buildFactTable(shippedFacts));
const { reported, lastYear } = facts;
const cases = facts.years.flatMap((year) => (year.case === null ? [] : [year.case]));
const result: BacktestResult = {
  outcomes,
  reported,
  lastYear,
  points: cases.flatMap((one) => runBacktest({ ...one, outcomes, reported, lastYear, isRate })),
  bands: cases.flatMap((one) => computeBacktestBands({ ...one, outcomes, lastYear }, assumptions)),
};

describe('the backtest on the shipped facts', () => {
  it('shows the model as it stood beside what happened', () => {
    const figure = buildLinesFigure({ result, output: 'awsRevenue', baseYear: 2021, language: 'en' });
    expect(figure.title).toBe('From the end of 2021, the model came out 39.9% too low for AWS sales of 2025');
    expect(readLine(figure, 'model')[0]).toEqual([2021, 62.202]);
    expect(readLine(figure, 'actual awsRevenue').at(-1)).toEqual([2025, 128.725]);
    expect(readLine(figure, 'noChange').at(-1)).toEqual([2025, 62.202]);
    expect(readLine(figure, 'lastGrowth')[1]?.[1]).toBeCloseTo(62.202 * (62.202 / 45.37), 9);
    const last = figure.rows.at(-1)?.cells;
    expect(last?.['error']).toBeCloseTo(100 * ((last?.['model'] ?? NaN) / 128.725 - 1), 9);
    expect(last?.['low']).toBeLessThan(last?.['high'] ?? NaN);
  });

  it('measures errors by years ahead, as a second count of them does', () => {
    const figure = buildErrorsFigure({ result, output: 'azureRevenue', language: 'en' });
    const near = result.points.filter((point) => point.output === 'azureRevenue' && point.ahead === 1);
    expect(near).toHaveLength(4);
    const mean = near.reduce((sum, { model, actual }) => sum + Math.abs(model - actual) / actual, 0) / 4;
    expect(figure.rows[0]?.cells['model']).toBeCloseTo(100 * mean, 9);
    expect(figure.title).toMatch(
      /^Azure sales: one year ahead the model was off by 4\.8% on average, nearer than both/,
    );
    expect(figure.rows.map(({ label }) => label)).toEqual([
      '1 year ahead (4)',
      '2 years ahead (3)',
      '3 years ahead (2)',
      '4 years ahead (1)',
    ]);
  });

  it('says what it comes to, good or bad', () => {
    const records = listRecords(result);
    const wins = records.filter(({ near }) => findNearest(near) === 'model').length;
    const sentences = judgeBacktest(result, 'en');
    expect(sentences[0]).toContain(`nearest in ${wins} of 7 outcomes`);
    const held = records.reduce((sum, { band }) => sum + (band?.held ?? 0), 0);
    expect(sentences[2]).toContain(`held ${held} of 70 figures`);
    expect(sentences[3]).toContain(held / 70 < 0.7 ? 'too sure' : '');
    expect(judgeBacktest({ ...result, bands: null }, 'fr')).toHaveLength(2);
  });

  it('judges a model that holds four of five as fair', () => {
    const point = (year: number, actual: number): BacktestPoint => ({
      output: 'capex',
      baseYear: 2000,
      year,
      ahead: 1,
      actual,
      model: 5,
      noChange: 4,
      lastGrowth: null,
    });
    const points = [1, 2, 3, 4, 9].map((actual, order) => point(2001 + order, actual));
    const bands = points.map(
      ({ year }) => ({ output: 'capex', baseYear: 2000, year, low: 0, high: 5 }) as const,
    );
    const sentences = judgeBacktest(
      { outcomes: ['capex'], reported: {}, lastYear: 2005, points, bands },
      'en',
    );
    expect(sentences.at(-1)).toContain('about as sure');
  });

  it('tests the first half of 2026 by the growth of the whole year', () => {
    const { test, year, parts } = facts.newest;
    if (test.case === null) throw new Error('2025');
    const rows = buildNewest({
      test: test.case,
      year,
      parts,
      outcomes,
      reported,
      bands: null,
      language: 'en',
    });
    expect(rows.map(({ output }) => output)).toEqual(
      outcomes.filter((output) => output !== 'awsDepreciation'),
    );
    const ads = rows.find(({ output }) => output === 'adsRevenue');
    // Advertising grew from 56.214 to 68.635 in 2025, and the rule lets it go on; half a year earlier it was 29.615.
    const model = 29.615 * (68.635 / 56.214);
    expect(ads?.model).toBe(`$${(Math.round(model * 10) / 10).toString()}bn`);
    expect(ads?.errors.model).toBe(`\u2212${(Math.round((1 - model / 37.052) * 1000) / 10).toString()}%`);
    expect(ads?.errors.lastGrowth).toBe(ads?.errors.model);
    expect(rows.find(({ output }) => output === 'awsMargin')?.errors.noChange).toMatch(/pp$/);
  });
});
