import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { buildHeadline } from './buildHeadline.ts';

describe('buildHeadline', () => {
  it('answers for the base case with the figures of the reference results', () => {
    const headline = buildHeadline(makeScenarioView({ year: 2030 }));
    expect(headline.answer).toBe('By 2030: more profit, the cash is back, a lower return on capital.');
    expect(headline.parts.map((part) => part.text)).toEqual([
      '$144bn in 2030, $65.5bn in 2025',
      '+$149bn from 2026 to 2030; negative in 2 of 5 years',
      '12.5% in 2030, 20.2% in 2026',
    ]);
  });

  it('says the same return in the first projected year', () => {
    expect(buildHeadline(makeScenarioView({ year: 2026 })).answer).toContain('the same return on capital');
  });

  it('agrees with the numbers of any scenario', () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 350 }), fc.integer({ min: 0, max: 60 }), (capex, awsGrowth) => {
        const view = makeScenarioView({ overrides: { capex, awsGrowth }, year: 2030 });
        const row = view.scenario.rows.find((candidate) => candidate.year === 2030);
        const [, cash] = buildHeadline(view).parts;
        expect(cash?.direction === 'down').toBe((row?.cumulativeFreeCashFlow ?? 0) < 0);
      }),
      { numRuns: 40 },
    );
  });

  it('speaks French', () => {
    expect(buildHeadline(makeScenarioView({ language: 'fr', year: 2030 })).answer).toBe(
      'D’ici 2030\u202f: plus de bénéfice, la trésorerie est récupérée, un moindre rendement du capital.',
    );
  });
});
