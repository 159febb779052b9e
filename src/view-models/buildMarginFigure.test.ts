import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { arbitraryInputs } from '../test/modelBasis.ts';
import { readLabel, readLine, readRow, readValue } from '../test/readFigure.ts';
import { buildMarginFigure } from './buildMarginFigure.ts';

const titleOf = (...options: Parameters<typeof makeScenarioView>) =>
  buildMarginFigure(makeScenarioView(...options)).title;

describe('buildMarginFigure', () => {
  it('says in its title what depreciation takes', () => {
    // 86.613 of 276.452 in 2028; 21.45 of 128.725 in 2025.
    expect(titleOf({ year: 2028 })).toBe(
      'AWS depreciation takes 31 margin points in 2028, up from 17 in 2025',
    );
    expect(titleOf({ year: 2028, language: 'fr' })).toBe(
      'Les amortissements d’AWS prennent 31 points de marge en 2028, contre 17 en 2025',
    );
    expect(
      titleOf({ overrides: { capex: 80, awsGrowth: 60, capacityYield: 1, serverLife: 8 }, year: 2028 }),
    ).toMatch(/^AWS depreciation takes \d+ margin points in 2028, (?:up|down) from 17 in 2025$/);
  });

  it('says when nothing is left', () => {
    const winter = { awsGrowth: 16, awsGrowthLong: 5, growthHalfLife: 1, serverLife: 4.5, awsCashMargin: 60 };
    expect(titleOf({ overrides: winter })).toMatch(
      /^Depreciation takes \d+ points in 2030 and leaves AWS at a loss$/,
    );
  });

  it.each([
    [1, 40, 'AWS depreciation takes 1 margin point in 2030, down from 17 in 2025'],
    [17.2, 40, 'AWS depreciation takes 17 margin points in 2030, as in 2025'],
    [30, -1, 'Depreciation takes 30 points in 2030 and leaves AWS at a loss'],
    [30, -50, 'AWS loses money in 2030 even before depreciation'],
  ])('finds words for depreciation of %d %% and a margin of %d %%', (share, awsMargin, title) => {
    const view = makeScenarioView();
    const rows = view.scenario.rows.map((row) => ({
      ...row,
      awsMargin,
      awsDepreciation: (row.awsRevenue * share) / 100,
    }));
    expect(buildMarginFigure({ ...view, scenario: { ...view.scenario, rows } }).title).toBe(title);
  });

  it('never says up when it is down', () => {
    fc.assert(
      fc.property(arbitraryInputs, fc.integer({ min: 2026, max: 2035 }), (overrides, year) => {
        const view = makeScenarioView({ overrides, year });
        const { title } = buildMarginFigure(view);
        const row = view.scenario.rows[year - 2026];
        const share = (100 * (row?.awsDepreciation ?? NaN)) / (row?.awsRevenue ?? NaN);
        const before = (100 * 21.45) / 128.725;
        if (title.includes('up from')) expect(share).toBeGreaterThan(before);
        if (title.includes('down from')) expect(share).toBeLessThan(before);
        expect(title.includes('loss') || title.includes('loses')).toBe((row?.awsMargin ?? 0) < 0);
      }),
      { numRuns: 200 },
    );
  });

  it('draws margin, depreciation and the margin before it so that they add up', () => {
    const figure = buildMarginFigure(makeScenarioView());
    expect(readValue(figure, 'actual', 2025)).toBeCloseTo((100 * 45.606) / 128.725, 9);
    expect(readValue(figure, 'actualBefore', 2025)).toBeCloseTo((100 * (45.606 + 21.45)) / 128.725, 9);
    for (const { cells } of figure.rows) {
      const { margin = null, before = null, share = null } = cells;
      if (before === null || share === null) continue;
      expect(before).toBeCloseTo((margin ?? NaN) + share, 9);
    }
  });

  it('has depreciation from 2021 on, and a gap before', () => {
    const figure = buildMarginFigure(makeScenarioView());
    expect(readLine(figure, 'actualBefore').find(([x]) => x === 2020)?.[1]).toBeNull();
    expect(readRow(figure, 2020).cells['depreciation']).toBeNull();
    expect(readRow(figure, 2021).cells['depreciation']).toBeCloseTo(10.64, 9);
    expect(figure.notes.join(' ')).toContain('2021');
    const band = figure.marks.find((mark) => mark.id === 'depreciation');
    expect(band?.kind === 'band' ? band.points[0]?.[0] : null).toBe(2021);
  });

  it('names the band where there is room for the name', () => {
    expect(readLabel(buildMarginFigure(makeScenarioView()), 'depreciation').at?.[0]).toBe(2030);
    const thin = makeScenarioView({
      overrides: { capex: 80, capexGrowth: -30, capexGrowthLong: -5, capacityYield: 1 },
    });
    const flat = thin.scenario.rows.map((row) => ({ ...row, awsDepreciation: 1 }));
    const figure = buildMarginFigure({ ...thin, scenario: { ...thin.scenario, rows: flat } });
    expect(readLabel(figure, 'depreciation').at).toBeNull();
  });
});
