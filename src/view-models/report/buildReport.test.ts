import { describe, expect, it } from 'vitest';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { listReportAssumptions, listReportOutcomes } from './buildReport.ts';

const { definitions } = readShippedAssumptions();

describe('the report on paper', () => {
  it('names every assumption, and marks the ones that differ', () => {
    const rows = listReportAssumptions(definitions, makeScenarioView({ overrides: { capex: 250 } }));
    expect(rows).toHaveLength(definitions.length);
    expect(rows.filter(({ isChanged }) => isChanged)).toEqual([
      expect.objectContaining({ id: 'capex', baseline: '$220bn', scenario: '$250bn' }),
    ]);
  });

  it('gives the results of every year shown, with the base case where it differs', () => {
    const view = makeScenarioView({ overrides: { capex: 250 }, lastYear: 2030, language: 'fr' });
    const outcomes = listReportOutcomes(view);
    const capex = outcomes.find(({ id }) => id === 'capex');
    expect(capex?.cells.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(capex?.cells[0]).toEqual({
      year: 2026,
      scenario: '250\u202fMd$',
      baseline: '220\u202fMd$',
    });
    const ofBaseline = listReportOutcomes(makeScenarioView());
    expect(ofBaseline.flatMap(({ cells }) => cells).every(({ baseline }) => baseline === null)).toBe(true);
  });
});
