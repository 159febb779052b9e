import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOvertakingYear } from '../format/number.ts';
import { computeOvertaking } from '../model/index.ts';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { arbitraryInputs } from '../test/modelBasis.ts';
import { readLabel, readLine, readRow, readValue } from '../test/readFigure.ts';
import { buildCloudFigure } from './buildCloudFigure.ts';
import type { ScenarioView } from './scenarioView.ts';

const titleOf = (...options: Parameters<typeof makeScenarioView>) =>
  buildCloudFigure(makeScenarioView(...options)).title;

/** The baseline with rivals that sell `azure` and `google` every year, and in the base year too when `isAhead`. */
function withRivals(azure: number, google: number, isAhead = false): ScenarioView {
  const view = makeScenarioView();
  const rows = view.scenario.rows.map((row) => ({ ...row, azureRevenue: azure, googleRevenue: google }));
  const opening = isAhead ? { ...view.opening, azureRevenue: azure, googleRevenue: google } : view.opening;
  return { ...view, opening, scenario: { ...view.scenario, rows } };
}

describe('buildCloudFigure', () => {
  it('says in its title who passes AWS and when', () => {
    // 2034: AWS 596.8, Google Cloud 583.3; 2035: AWS 644.4, Google Cloud 659.9.
    expect(titleOf()).toBe('Google Cloud passes AWS in 2034.5; Azure does not by 2035');
    expect(titleOf({ lastYear: 2030 })).toBe('AWS stays ahead of Azure and Google Cloud through 2030');
    expect(titleOf({ overrides: { capex: 150, capexGrowth: 2, capexGrowthLong: 2 } })).toBe(
      'Google Cloud passes AWS in 2028.4 and Azure in 2028.6',
    );
    expect(titleOf({ overrides: { azureGrowth: 70, googleGrowth: 20 } })).toMatch(
      /^Azure passes AWS in 20\d\d\.\d; Google Cloud does not by 2035$/,
    );
    expect(titleOf({ language: 'fr' })).toBe(
      'Google Cloud dépasse AWS en 2034,5\u202f; Azure n’y parvient pas d’ici 2035',
    );
  });

  it('says when a rival is ahead from the start', () => {
    expect(buildCloudFigure(withRivals(900, 900, true)).title).toBe(
      'Azure and Google Cloud are already ahead of AWS',
    );
    expect(buildCloudFigure(withRivals(900, 10, true)).title).toBe(
      'Azure is already ahead of AWS; Google Cloud does not pass it by 2035',
    );
    const view = withRivals(900, 900);
    const azureAhead = { ...view, opening: { ...view.opening, azureRevenue: 500 } };
    expect(buildCloudFigure(azureAhead).title).toBe(
      'Azure is already ahead of AWS; Google Cloud passes it in 2025.1',
    );
  });

  it('agrees with the model on every overtaking', () => {
    fc.assert(
      fc.property(arbitraryInputs, (overrides) => {
        const view = makeScenarioView({ overrides });
        const figure = buildCloudFigure(view);
        const years = [view.opening, ...view.scenario.rows];
        const aws = years.map((row) => row.awsRevenue);
        const { title } = figure;
        for (const [id, name, rival] of [
          ['googleOvertaking', 'Google Cloud', years.map((row) => row.googleRevenue)],
          ['azureOvertaking', 'Azure', years.map((row) => row.azureRevenue)],
        ] as const) {
          const overtaking = computeOvertaking(aws, rival, 2025);
          const line = figure.references.find((reference) => reference.id === id);
          expect(line?.at ?? null).toBe(overtaking.kind === 'at' ? overtaking.year : null);
          if (overtaking.kind !== 'at') continue;
          expect(title).toContain(name);
          const year = formatOvertakingYear(overtaking.year, 'en');
          expect(title).toContain(`in ${year}`);
          expect(line?.text).toBe(`${name} passes AWS: ${year}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('draws three companies in their colours, with grey baselines only beside another scenario', () => {
    const figure = buildCloudFigure(makeScenarioView({ overrides: { azureGrowth: 60 } }));
    expect(readValue(figure, 'azureActual', 2025)).toBe(89.2);
    expect(readValue(figure, 'googleActual', 2025)).toBe(58.705);
    expect(readValue(figure, 'azureScenario', 2026)).toBeCloseTo(89.2 * 1.6, 9);
    expect(readValue(figure, 'azureBaseline', 2026)).toBeCloseTo(89.2 * 1.39, 9);
    expect(readLine(buildCloudFigure(makeScenarioView()), 'azureBaseline')).toEqual([]);
    for (const mark of figure.marks)
      expect(mark.tone).toBe(mark.id.endsWith('Baseline') ? 'baseline' : /^[a-z]+/.exec(mark.id)?.[0]);
    expect(readLabel(figure, 'baseline').text).toMatch(/^Azure, baseline \$/);
  });

  it('draws the range of the Azure estimate and says that it is one', () => {
    const figure = buildCloudFigure(makeScenarioView());
    const band = figure.marks.find((mark) => mark.id === 'azureEstimate');
    expect(band?.kind === 'band' ? band.points.at(-1) : null).toEqual([2025, 88.4, 91.2]);
    expect(band?.kind === 'band' ? band.fill : null).toBe('hatch');
    expect(figure.notes.join(' ')).toContain('Microsoft does not publish');
  });

  it('gives the share of the three, reported and projected', () => {
    const figure = buildCloudFigure(makeScenarioView());
    expect(readRow(figure, 2025).cells['share']).toBeCloseTo((100 * 128.725) / (128.725 + 89.2 + 58.705), 9);
    expect(readRow(figure, 2026).cells['share']).toBeCloseTo(44.21782582092596, 9);
    expect(readRow(figure, 2024).cells['azureLow']).toBe(63.9);
  });
});
