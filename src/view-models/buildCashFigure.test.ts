import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { arbitraryInputs } from '../test/modelBasis.ts';
import { readBars, readLabel, readRow, readValue } from '../test/readFigure.ts';
import { buildCashFigure } from './buildCashFigure.ts';

const titleOf = (...options: Parameters<typeof makeScenarioView>) =>
  buildCashFigure(makeScenarioView(...options)).title;

describe('buildCashFigure', () => {
  it('says in its title where free cash flow crosses zero', () => {
    expect(titleOf()).toBe('Free cash flow turns positive in 2028: $98.7bn in 2030');
    expect(titleOf({ year: 2026 })).toBe('Free cash flow turns positive in 2028: −$33.6bn in 2026');
    expect(titleOf({ overrides: { capex: 150, capexGrowth: 2, capexGrowthLong: 2 } })).toBe(
      'Free cash flow is positive every year through 2035: $153bn in 2030',
    );
    expect(titleOf({ overrides: { capex: 350, capexGrowth: 30, capexGrowthLong: 12 } })).toMatch(
      /^Free cash flow is negative every year through 2035: −\$/,
    );
    expect(titleOf({ language: 'fr' })).toBe(
      'Le flux de trésorerie disponible devient positif en 2028\u202f: 98,7\u202fMd$ en 2030',
    );
  });

  it('tells other paths by their years', () => {
    const view = makeScenarioView({ lastYear: 2029 });
    const withCash = (...cash: readonly number[]) => {
      const rows = view.scenario.rows.map((row, order) => ({ ...row, freeCashFlow: cash[order] ?? 1 }));
      return { ...view, year: 2026, scenario: { ...view.scenario, rows } };
    };
    expect(buildCashFigure(withCash(5, 3, -1, -2)).title).toBe(
      'Free cash flow turns negative in 2028: $5.00bn in 2026',
    );
    expect(buildCashFigure(withCash(-5, 3, -1, 2)).title).toBe(
      'Free cash flow is negative in 2 of 4 projected years: −$5.00bn in 2026',
    );
  });

  it('never says the wrong sign', () => {
    fc.assert(
      fc.property(arbitraryInputs, (overrides) => {
        const view = makeScenarioView({ overrides });
        const { title } = buildCashFigure(view);
        const cash = view.scenario.rows.map((row) => row.freeCashFlow);
        if (title.includes('is positive every year')) expect(Math.min(...cash)).toBeGreaterThanOrEqual(0);
        if (title.includes('is negative every year')) expect(Math.max(...cash)).toBeLessThan(0);
        const [, turn] = /turns positive in (\d+)/.exec(title) ?? [];
        if (turn !== undefined)
          expect(view.scenario.rows.map((row) => row.freeCashFlow >= 0)).toEqual(
            view.scenario.rows.map((row) => row.year >= Number(turn)),
          );
      }),
      { numRuns: 200 },
    );
  });

  it('draws columns from zero: reported, projected, and the baseline as ticks', () => {
    const figure = buildCashFigure(makeScenarioView({ overrides: { capex: 150 } }));
    // Gross: 139.514 − 131.819.
    expect(readValue(figure, 'actual', 2025)).toBeCloseTo(7.695, 9);
    expect(readBars(figure, 'actual').map(([x]) => x)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(readBars(figure, 'scenario')).toHaveLength(10);
    expect(readValue(figure, 'baseline', 2030)).toBeCloseTo(98.7, 1);
    expect(readBars(buildCashFigure(makeScenarioView()), 'baseline')).toEqual([]);
    for (const id of ['actual', 'scenario'])
      for (const [, from] of readBars(figure, id)) expect(from).toBe(0);
  });

  it('has free cash flow = operating cash flow − capex in every row', () => {
    const figure = buildCashFigure(makeScenarioView());
    for (const { cells } of figure.rows)
      expect(cells['free']).toBeCloseTo((cells['operating'] ?? NaN) - (cells['capex'] ?? NaN), 9);
  });

  it('marks the last twelve months between two columns', () => {
    const figure = buildCashFigure(makeScenarioView());
    // 161.403 − 173.028.
    expect(readRow(figure, 2025.5).cells['free']).toBeCloseTo(-11.625, 9);
    expect(readLabel(figure, 'latest').text).toBe('Free cash flow, 12 months to June 2026: −$11.6bn');
    expect(figure.references[0]?.at).toBe(2025.5);
  });
});
