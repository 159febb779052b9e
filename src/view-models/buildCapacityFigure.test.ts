import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { arbitraryInputs } from '../test/modelBasis.ts';
import { readLabel, readLine, readRow } from '../test/readFigure.ts';
import { buildCapacityFigure } from './buildCapacityFigure.ts';

const discipline = { capex: 150, capexGrowth: 2, capexGrowthLong: 2 };

describe('buildCapacityFigure', () => {
  it('says in its title what binds and by how much', () => {
    // 400.294 of capacity less 383.912 of sales.
    expect(buildCapacityFigure(makeScenarioView()).title).toBe(
      'Demand, not capacity, limits AWS sales in 2030: $16.4bn spare',
    );
    // 345.062 of demand less 272.839 of sales.
    expect(buildCapacityFigure(makeScenarioView({ overrides: discipline })).title).toBe(
      'Missing capacity costs AWS $72.2bn of sales in 2030',
    );
    expect(buildCapacityFigure(makeScenarioView({ overrides: discipline, language: 'fr' })).title).toBe(
      'Le manque de capacité coûte 72,2\u202fMd$ de ventes à AWS en 2030',
    );
    expect(buildCapacityFigure(makeScenarioView({ language: 'fr' })).title).toBe(
      'La demande, non la capacité, limite AWS en 2030\u202f: 16,4\u202fMd$ disponibles',
    );
  });

  it('says that demand and capacity meet', () => {
    const view = makeScenarioView();
    const rows = view.scenario.rows.map((row) => ({
      ...row,
      awsCapacity: row.awsRevenue,
      awsDemand: row.awsRevenue,
    }));
    const figure = buildCapacityFigure({ ...view, scenario: { ...view.scenario, rows } });
    expect(figure.title).toBe('AWS capacity just meets demand in 2030');
    expect(readLabel(figure, 'scenario').text).toBe('Sales $644bn');
  });

  it('never names the wrong limit', () => {
    fc.assert(
      fc.property(arbitraryInputs, fc.integer({ min: 2026, max: 2035 }), (overrides, year) => {
        const view = makeScenarioView({ overrides, year });
        const { title } = buildCapacityFigure(view);
        const row = view.scenario.rows[year - 2026];
        const unmet = row?.awsUnmetDemand ?? NaN;
        if (title.startsWith('Missing')) expect(unmet).toBeGreaterThan(0);
        if (title.startsWith('Demand')) expect(unmet).toBeLessThan(0.05);
      }),
      { numRuns: 200 },
    );
  });

  it('draws the history to the last twelve months and joins the projection to the base year', () => {
    const figure = buildCapacityFigure(makeScenarioView());
    const actual = readLine(figure, 'actual');
    expect(actual[0]).toEqual([2019, 35.026]);
    expect(actual.at(-2)).toEqual([2025, 128.725]);
    // 128.725 − 29.267 − 30.873 + 37.587 + 42.232.
    expect(actual.at(-1)?.[0]).toBe(2025.5);
    expect(actual.at(-1)?.[1]).toBeCloseTo(148.404, 9);
    expect(readLine(figure, 'scenario')[0]).toEqual([2025, 128.725]);
    expect(readLine(figure, 'baseline')[0]).toEqual([2025, 128.725]);
    expect(readLabel(figure, 'latest').text).toBe('12 months to June 2026: $148bn');
  });

  it('names the line that sales stand on instead of drawing its label over theirs', () => {
    const short = buildCapacityFigure(makeScenarioView({ overrides: discipline }));
    expect(readLabel(short, 'scenario').text).toBe('Sales = capacity $360bn');
    expect(readLabel(short, 'capacity').at).toBeNull();
    expect(readLabel(short, 'demand').at?.[0]).toBe(2035);
    expect(readLabel(short, 'baseline')).toMatchObject({ text: 'Baseline $644bn', lane: 'end' });
    const spare = buildCapacityFigure(makeScenarioView({ lastYear: 2030 }));
    expect(readLabel(spare, 'scenario').text).toBe('Sales = demand $384bn');
    expect(readLabel(spare, 'demand').at).toBeNull();
    expect(readLabel(spare, 'capacity').text).toBe('Capacity $400bn');
  });

  it('shades spare capacity and unmet demand from sales upwards', () => {
    const figure = buildCapacityFigure(makeScenarioView({ overrides: discipline }));
    for (const mark of figure.marks)
      if (mark.kind === 'band')
        for (const [, low, high] of mark.points) expect(high).toBeGreaterThanOrEqual(low);
  });

  it('gives the base year a capacity, and history none', () => {
    const figure = buildCapacityFigure(makeScenarioView());
    expect(readRow(figure, 2024).cells).toEqual({
      sales: 107.556,
      baseline: null,
      capacity: null,
      demand: null,
      unmet: null,
    });
    expect(readRow(figure, 2025).cells['sales']).toBe(128.725);
    expect(readRow(figure, 2025).cells['capacity']).toBeCloseTo(128.725 / 0.98, 9);
    expect(readRow(figure, 2034).cells['unmet']).toBeCloseTo(25.4, 1);
  });
});
