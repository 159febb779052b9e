import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScenarioView, productActuals } from '../test/makeScenarioView.ts';
import { arbitraryInputs } from '../test/modelBasis.ts';
import { readLabel, readLine, readRow, readValue } from '../test/readFigure.ts';
import { buildProfitFigure } from './buildProfitFigure.ts';

const titleOf = (...options: Parameters<typeof makeScenarioView>) =>
  buildProfitFigure(makeScenarioView(...options)).title;

describe('buildProfitFigure', () => {
  it('compares the baseline with the base year', () => {
    // 77.67 − 15.229 · 77.67 / 97.311 = 65.515 in 2025; 143.5 in 2030 by the reference results.
    expect(titleOf()).toBe('Underlying net income rises from $65.5bn in 2025 to $144bn in 2030');
    expect(titleOf({ language: 'fr' })).toBe(
      'Le bénéfice net sous-jacent monte de 65,5\u202fMd$ en 2025 à 144\u202fMd$ en 2030',
    );
  });

  it('compares a scenario with the baseline', () => {
    expect(titleOf({ overrides: { awsGrowth: 16, serverLife: 4 } })).toMatch(
      / in 2030, \$[\d.]+bn below the baseline$/,
    );
    expect(titleOf({ overrides: { awsCashMargin: 80 } })).toMatch(/ in 2030, \$[\d.]+bn above the baseline$/);
    expect(titleOf({ overrides: { azureGrowth: 60 } })).toBe(
      'Underlying net income is $144bn in 2030, in line with the baseline',
    );
  });

  it('speaks of a fall and of a standstill in the baseline', () => {
    const view = makeScenarioView();
    const withIncome = (underlyingNetIncome: number) => ({
      ...view,
      scenario: {
        ...view.scenario,
        rows: view.scenario.rows.map((row) => ({ ...row, underlyingNetIncome })),
      },
    });
    expect(buildProfitFigure(withIncome(-3)).title).toBe(
      'Underlying net income falls from $65.5bn in 2025 to −$3.00bn in 2030',
    );
    expect(buildProfitFigure(withIncome(65.6)).title).toBe(
      'Underlying net income holds: $65.5bn in 2025, $65.6bn in 2030',
    );
  });

  it('never names the wrong direction', () => {
    fc.assert(
      fc.property(arbitraryInputs, fc.integer({ min: 2026, max: 2035 }), (overrides, year) => {
        const view = makeScenarioView({ overrides, year });
        const { title } = buildProfitFigure(view);
        const of = (rows: typeof view.scenario.rows) => rows[year - 2026]?.underlyingNetIncome ?? NaN;
        const gap = of(view.scenario.rows) - of(view.baseline.rows);
        if (title.includes('above')) expect(gap).toBeGreaterThan(0);
        else if (title.includes('below')) expect(gap).toBeLessThan(0);
        else expect(Math.abs(gap)).toBeLessThan(0.01 * Math.abs(of(view.baseline.rows)));
      }),
      { numRuns: 200 },
    );
  });

  it('shows revaluations as the distance of reported from underlying', () => {
    const figure = buildProfitFigure(makeScenarioView());
    // Anthropic: 69.1 before tax at 18 %.
    const gap =
      (readValue(figure, 'scenarioReported', 2026) ?? 0) - (readValue(figure, 'scenario', 2026) ?? 0);
    expect(gap).toBeCloseTo(69.1 * 0.82, 9);
    expect(readValue(figure, 'scenarioReported', 2027)).toBe(readValue(figure, 'scenario', 2027));
    expect(readValue(figure, 'actualReported', 2022)).toBe(-2.722);
    expect(readLabel(figure, 'reported').at).toBeNull();
    const nearest = buildProfitFigure(makeScenarioView({ lastYear: 2026, year: 2026 }));
    expect(readLabel(nearest, 'reported').text).toBe('Reported net income $145bn');
  });

  it('names reported net income of the last twelve months, and the underlying one where the facts allow it', () => {
    const figure = buildProfitFigure(makeScenarioView());
    // 77.67 − 17.127 − 18.164 + 30.255 + 62.647.
    expect(readLine(figure, 'actualReported').at(-1)?.[1]).toBeCloseTo(135.281, 9);
    expect(readLabel(figure, 'latest').text).toBe('12 months to June 2026: $135bn reported net income');
    expect(readRow(figure, 2025.5).cells['underlying']).toBeNull();
    const latest = { x: 2025.5, value: 71, factIds: [], sourceIds: [], confidence: 'verified' } as const;
    const actuals = {
      ...productActuals,
      underlyingNetIncome: { ...productActuals.underlyingNetIncome, latest },
    };
    expect(readLabel(buildProfitFigure(makeScenarioView({ actuals })), 'latest').text).toBe(
      '12 months to June 2026: $135bn reported, $71.0bn underlying',
    );
  });
});
