import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { arbitraryInputs } from '../test/modelBasis.ts';
import { readBars, readLabel, readRow } from '../test/readFigure.ts';
import { buildBridgeFigure } from './buildBridgeFigure.ts';
import type { ScenarioView } from './scenarioView.ts';

const titleOf = (...options: Parameters<typeof makeScenarioView>) =>
  buildBridgeFigure(makeScenarioView(...options)).title;

function tonesOf(view: ScenarioView): readonly string[] {
  const mark = buildBridgeFigure(view).marks.find((candidate) => candidate.id === 'bridge');
  return mark?.kind === 'bar' && typeof mark.tone !== 'string' ? mark.tone : [];
}

describe('buildBridgeFigure', () => {
  it('names the largest lift and the largest drag', () => {
    // 101.741 + 143.959 − 45.606 − 21.45 before, and 21.45 − 143.959 of depreciation.
    expect(titleOf()).toBe('AWS cash profit adds $179bn by 2030, AWS depreciation takes $122bn');
    expect(titleOf({ language: 'fr' })).toBe(
      'D’ici 2030, AWS avant amortissements ajoute 179\u202fMd$ et les amortissements d’AWS retirent 122\u202fMd$',
    );
    expect(titleOf({ overrides: { anthropicGain: 120 }, year: 2026 })).toMatch(
      /^A one-off gain adds \$120bn by 2026, [a-zA-Z-]+ ?\w* takes? \$/,
    );
  });

  it('walks from the base year to the chosen year without a gap', () => {
    fc.assert(
      fc.property(arbitraryInputs, fc.integer({ min: 2026, max: 2035 }), (overrides, year) => {
        const view = makeScenarioView({ overrides, year });
        const bars = readBars(buildBridgeFigure(view), 'bridge');
        expect(bars).toHaveLength(11);
        expect(bars[0]).toEqual([0, 0, 77.67]);
        bars.slice(1, -1).forEach(([step, from], order) => {
          expect(step).toBe(order + 1);
          expect(from).toBeCloseTo(bars[order]?.[2] ?? NaN, 9);
        });
        const end = view.scenario.rows[year - 2026]?.netIncome ?? NaN;
        expect(bars.at(-1)).toEqual([10, 0, end]);
        expect(bars.at(-2)?.[2]).toBeCloseTo(end, 6);
      }),
      { numRuns: 100 },
    );
  });

  it('names extremes that are the extremes', () => {
    fc.assert(
      fc.property(arbitraryInputs, fc.integer({ min: 2026, max: 2035 }), (overrides, year) => {
        const figure = buildBridgeFigure(makeScenarioView({ overrides, year }));
        const steps = figure.rows.slice(1, -1);
        const amounts = steps.map((row) => row.cells['amount'] ?? NaN);
        const lift = readLabel(
          figure,
          figure.labels[amounts.indexOf(Math.max(...amounts)) + 1]?.id ?? '',
        ).text;
        const drag = readLabel(
          figure,
          figure.labels[amounts.indexOf(Math.min(...amounts)) + 1]?.id ?? '',
        ).text;
        if (Math.max(...amounts) > 0.01) expect(figure.title).toContain(lift.replace('▲ +', ''));
        if (Math.min(...amounts) < -0.01) expect(figure.title).toContain(drag.replace('▼ −', ''));
      }),
      { numRuns: 150 },
    );
  });

  it('tells lifts from drags by colour, arrow and sign', () => {
    const view = makeScenarioView();
    const figure = buildBridgeFigure(view);
    const tones = tonesOf(view);
    expect(tones[0]).toBe('actual');
    expect(tones.at(-1)).toBe('scenario');
    figure.rows.slice(1, -1).forEach((row, order) => {
      const amount = row.cells['amount'] ?? 0;
      const label = figure.labels[order + 1];
      const expected =
        amount > 0 ? ['positive', '▲ +'] : amount < 0 ? ['negative', '▼ −'] : ['neutral', '$0bn'];
      expect(tones[order + 1]).toBe(expected[0]);
      expect(label?.tone).toBe(expected[0]);
      expect(label?.text.startsWith(expected[1] ?? '?')).toBe(true);
      expect(label?.lane).toBe('bar');
    });
    expect(readLabel(figure, 'from')).toMatchObject({ text: '$77.7bn', strong: true });
  });

  it('sets the baseline’s amount of each step beside the scenario’s', () => {
    const figure = buildBridgeFigure(makeScenarioView({ overrides: { serverLife: 3 } }));
    const ticks = readBars(figure, 'baseline');
    expect(ticks.map(([step]) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const depreciation = readRow(figure, 3);
    expect(depreciation.label).toBe('AWS depreciation');
    expect(depreciation.cells['difference']).toBeLessThan(-10);
    const start = readBars(figure, 'bridge')[3]?.[1] ?? NaN;
    expect(ticks[2]?.[2]).toBeCloseTo(start + (depreciation.cells['baseline'] ?? NaN), 9);
    expect(ticks.at(-1)?.[2]).toBeCloseTo(143.5, 1);
    expect(readBars(buildBridgeFigure(makeScenarioView()), 'baseline')).toEqual([]);
  });

  it('puts each label to the right of everything in its row', () => {
    const figure = buildBridgeFigure(makeScenarioView({ overrides: { awsGrowth: 10 } }));
    const bars = [...readBars(figure, 'bridge'), ...readBars(figure, 'baseline')];
    for (const label of figure.labels)
      for (const [step, from, to] of bars)
        if (step === label.at?.[0]) expect(label.at[1]).toBeGreaterThanOrEqual(Math.max(from, to));
  });

  it('finds words when nothing lifts, nothing drags or nothing moves', () => {
    const view = makeScenarioView({ year: 2026 });
    const { base } = view.basis;
    const still = {
      ...view,
      basis: { ...view.basis, base: { ...base, otherIncome: 0 } },
      scenario: {
        inputs: {
          ...view.scenario.inputs,
          anthropicGain: 0,
          efficiencyGain: 0,
          taxRate: 100 * (1 - base.netIncome / base.pretaxIncome),
        },
        rows: view.scenario.rows.map((row) => ({
          ...row,
          awsOperatingIncome: base.awsOperatingIncome,
          awsDepreciation: base.awsDepreciation,
          adsRevenue: base.adsRevenue,
          storesRevenue: base.netSales - base.awsRevenue - base.adsRevenue,
          commerceDepreciation: base.commerceDepreciation,
          netInterest: base.netInterest,
        })),
      },
    };
    expect(buildBridgeFigure(still).title).toBe('No step moves net income by 2026');
    const taxed = (change: number) => ({
      ...still,
      scenario: {
        ...still.scenario,
        inputs: { ...still.scenario.inputs, taxRate: still.scenario.inputs.taxRate + change },
      },
    });
    expect(buildBridgeFigure(taxed(5)).title).toMatch(
      /^Base-year items take \$[\d.]+bn from net income by 2026$/,
    );
    expect(buildBridgeFigure(taxed(-5)).title).toMatch(
      /^Base-year items add \$[\d.]+bn to net income by 2026$/,
    );
  });
});
