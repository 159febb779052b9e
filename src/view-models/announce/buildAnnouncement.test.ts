import { describe, expect, it } from 'vitest';
import type { Language, OutputId, Overrides, ProjectedYear } from '../../model/index.ts';
import { outputIds } from '../../model/index.ts';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import { buildAnnouncement } from './buildAnnouncement.ts';

/** The sentence for an outcome of 2027 that went from one number to another. */
function say(output: OutputId, from: number, to: number, language: Language = 'en'): string {
  const view = makeScenarioView({ language, year: 2027 });
  const set = (value: number): readonly ProjectedYear[] =>
    view.scenario.rows.map((row) => (row.year === 2027 ? { ...row, [output]: value } : row));
  return buildAnnouncement({ ...view, scenario: { ...view.scenario, rows: set(to) } }, set(from), output);
}

describe('the announcement of a change', () => {
  it('says outcome, year, direction, size and result with their units', () => {
    expect(say('freeCashFlow', -7.8, 4.5)).toBe('Free cash flow 2027 up $12.3bn to $4.50bn');
    expect(say('freeCashFlow', 4.5, -7.8)).toBe('Free cash flow 2027 down $12.3bn to −$7.80bn');
    expect(say('freeCashFlow', -7.8, 4.5, 'fr')).toBe(
      'Flux de trésorerie disponible 2027 en hausse de 12,3\u202fMd$, à 4,50\u202fMd$',
    );
    expect(say('netSales', 990, 1240)).toBe('Net sales 2027 up $250bn to $1.24tn');
    expect(say('eps', 7.17, 6.77)).toBe('Earnings per share 2027 down $0.40 to $6.77');
  });

  it('spells percentage points out, with their plural', () => {
    expect(say('awsMargin', 35, 22)).toMatch(/ 2027 down 13\.0 points to 22\.0%$/);
    expect(say('awsMargin', 21, 22)).toMatch(/ up 1\.0 points? to 22\.0%$/);
    expect(say('awsMargin', 21, 22, 'fr')).toMatch(/ en hausse de 1,0 point, à 22,0\u202f%$/);
    expect(say('awsMargin', 20, 22, 'fr')).toMatch(/ en hausse de 2,0 points, à /);
  });

  it('says that what looks the same is the same', () => {
    expect(say('freeCashFlow', 4.5, 4.5)).toBe('Free cash flow 2027 unchanged at $4.50bn');
    expect(say('freeCashFlow', 4.501, 4.502)).toBe('Free cash flow 2027 unchanged at $4.50bn');
    expect(say('freeCashFlow', 0.001, -0.001)).toBe('Free cash flow 2027 unchanged at $0bn');
    expect(say('awsMargin', 22.01, 22.02, 'fr')).toMatch(/ sans changement, à 22,0\u202f%$/);
  });

  it('gives no size that would be nothing where the shown results differ', () => {
    expect(say('freeCashFlow', 4.504, 4.506)).toBe('Free cash flow 2027 slightly up, to $4.51bn');
    expect(say('awsMargin', 22.06, 22.04, 'fr')).toMatch(/ en très légère baisse, à 22,0\u202f%$/);
  });

  it('can be made for every outcome, and names no direction where there is no number', () => {
    const overrides: Overrides = { capex: 300 };
    const view = makeScenarioView({ overrides, year: 2030 });
    for (const output of outputIds)
      expect(buildAnnouncement(view, view.baseline.rows, output), output).toMatch(/ 2030( |: )/);
  });
});
