import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../model/index.ts';
import { makeScenarioView, productPresets } from '../test/makeScenarioView.ts';
import { arbitraryInputs } from '../test/modelBasis.ts';
import { buildKpis, kpiIds, type Kpi, type KpiId } from './buildKpis.ts';

function findKpi(id: KpiId, ...options: Parameters<typeof makeScenarioView>): Kpi {
  const kpi = buildKpis(makeScenarioView(...options)).find((candidate) => candidate.id === id);
  if (kpi === undefined) throw new Error(`no key figure ${id}`);
  return kpi;
}

const reports = productPresets.find((preset) => preset.id === 'reports')?.inputs ?? {};

describe('buildKpis', () => {
  it('gives six key figures in order', () => {
    expect(buildKpis(makeScenarioView()).map((kpi) => kpi.id)).toEqual(kpiIds);
  });

  it('says that the baseline is the baseline', () => {
    for (const kpi of buildKpis(makeScenarioView())) {
      expect(kpi.changeText).toBe('= baseline');
      expect(kpi.direction).toBe('none');
    }
    expect(findKpi('operatingIncome')).toEqual({
      id: 'operatingIncome',
      label: 'Operating income',
      valueText: '$171bn',
      changeText: '= baseline',
      direction: 'none',
      goodWhen: 'up',
      referenceText: '2025: $80.0bn',
      spoken: 'Operating income in 2030: $171bn, the same as in the baseline; it was $80.0bn in 2025.',
    });
  });

  it('gives the difference from the baseline, absolute and relative', () => {
    // 98.455 against 170.909.
    expect(findKpi('operatingIncome', { overrides: reports })).toMatchObject({
      valueText: '$98.5bn',
      changeText: '−$72.4bn (−42%) vs baseline',
      direction: 'down',
      spoken: 'Operating income in 2030: $98.5bn, −$72.4bn against the baseline; it was $80.0bn in 2025.',
    });
    expect(findKpi('operatingIncome', { overrides: reports, language: 'fr' }).changeText).toBe(
      '−72,4\u202fMd$ (−42\u202f%) vs référence',
    );
  });

  it('gives percentages in points, without a percentage of a percentage', () => {
    expect(findKpi('awsMargin', { overrides: reports }).changeText).toBe('−15.0\u00a0pp vs baseline');
    expect(findKpi('awsShareOfThree', { overrides: reports })).toMatchObject({ direction: 'up' });
  });

  it('gives no percentage of a loss', () => {
    // Free cash flow of the baseline in 2026 is −33.6.
    expect(findKpi('freeCashFlow', { overrides: { capex: 150 }, year: 2026 }).changeText).toMatch(
      /^\+\$[\d.]+bn vs baseline$/,
    );
  });

  it('agrees with the numbers in any scenario', () => {
    const options = fc.record({
      overrides: arbitraryInputs,
      year: fc.integer({ min: 2026, max: 2035 }),
      language: fc.constantFrom(...languages),
    });
    fc.assert(
      fc.property(options, (choice) => {
        const view = makeScenarioView(choice);
        for (const kpi of buildKpis(view)) {
          const of = (rows: typeof view.scenario.rows) => rows[choice.year - 2026]?.[kpi.id] ?? NaN;
          const change = of(view.scenario.rows) - of(view.baseline.rows);
          if (kpi.direction === 'up') expect(change).toBeGreaterThan(0);
          if (kpi.direction === 'down') expect(change).toBeLessThan(0);
          if (kpi.direction !== 'none')
            expect(kpi.changeText.startsWith(kpi.direction === 'up' ? '+' : '−')).toBe(true);
          else expect(Math.abs(change)).toBeLessThan(0.05);
          for (const text of [kpi.valueText, kpi.changeText, kpi.referenceText, kpi.spoken])
            expect(text).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
