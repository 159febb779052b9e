import { describe, expect, it } from 'vitest';
import { makeScenarioView, productPresets } from '../test/makeScenarioView.ts';
import { buildMarketValueFigure } from './buildMarketValueFigure.ts';
import { computeValueDomain } from './valueDomain.ts';

describe('buildMarketValueFigure', () => {
  it('projects the multiple of underlying profit', () => {
    const view = makeScenarioView({ year: 2030 });
    const row = view.scenario.rows.find(({ year }) => year === 2030);
    const figure = buildMarketValueFigure(view);
    expect(figure.title).toBe('At 28 times profit Amazon is worth $4.02tn in 2030');
    expect(figure.rows.find(({ x }) => x === 2030)?.cells['amazon']).toBeCloseTo(
      28 * (row?.underlyingNetIncome ?? 0),
      9,
    );
  });

  it('shows the reported year ends', () => {
    const row = buildMarketValueFigure(makeScenarioView()).rows.find(({ x }) => x === 2024);
    expect(row?.cells).toEqual({ amazon: 2310, baseline: null, nvidia: 3288.76 });
  });

  it('keeps ids whatever the scenario, with finite axes', () => {
    const ids = (figure: ReturnType<typeof buildMarketValueFigure>) => figure.marks.map((mark) => mark.id);
    const base = ids(buildMarketValueFigure(makeScenarioView()));
    for (const preset of productPresets) {
      const figure = buildMarketValueFigure(makeScenarioView({ overrides: preset.inputs, language: 'fr' }));
      expect(ids(figure)).toEqual(base);
      expect(Number.isFinite(computeValueDomain(figure).max)).toBe(true);
      expect(figure.title).not.toMatch(/NaN|undefined/);
    }
  });

  it('says that a loss has no multiple, and breaks the line', () => {
    const overrides = {
      awsGrowth: 0,
      awsGrowthLong: 0,
      capex: 350,
      capexGrowth: 30,
      serverLife: 2,
      awsCashMargin: 40,
    };
    const figure = buildMarketValueFigure(makeScenarioView({ overrides, year: 2030 }));
    expect(figure.title).toBe('Without profit in 2030 a multiple gives Amazon no value');
    expect(figure.rows.find(({ x }) => x === 2030)?.cells['amazon']).toBeNull();
  });

  it('works before the facts have come', () => {
    expect(buildMarketValueFigure(makeScenarioView({ actuals: null })).marks).toHaveLength(4);
  });
});
