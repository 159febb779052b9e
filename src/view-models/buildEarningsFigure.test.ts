import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { arbitraryInputs } from '../test/modelBasis.ts';
import { readBars, readLabel, readRow, readValue } from '../test/readFigure.ts';
import { buildEarningsFigure } from './buildEarningsFigure.ts';

function titleWith(awsOperatingIncome: number, operatingIncome: number): string {
  const view = makeScenarioView();
  const rows = view.scenario.rows.map((row) => ({ ...row, awsOperatingIncome, operatingIncome }));
  return buildEarningsFigure({ ...view, scenario: { ...view.scenario, rows } }).title;
}

describe('buildEarningsFigure', () => {
  it('says in its title how much of the profit AWS earns', () => {
    // 45.606 of 79.975; 101.741 of 170.909.
    expect(buildEarningsFigure(makeScenarioView()).title).toBe(
      'AWS earned 57% of Amazon’s operating income in 2025, 60% in 2030',
    );
    expect(buildEarningsFigure(makeScenarioView({ language: 'fr' })).title).toBe(
      'AWS a fourni 57\u202f% du résultat opérationnel d’Amazon en 2025, 60\u202f% en 2030',
    );
  });

  it.each([
    [60, 50, 'AWS earned 57% of Amazon’s operating income in 2025, more than all in 2030'],
    [-5, 50, 'AWS earned 57% of Amazon’s operating income in 2025 but loses money in 2030'],
    [20, -10, 'AWS earned 57% of Amazon’s operating income in 2025; Amazon loses money in 2030'],
    [-20, -30, 'In 2030 AWS contributes −$20.0bn to Amazon’s operating income, the rest −$10.0bn'],
  ])('finds words for AWS at %d of a total of %d', (aws, total, title) => {
    expect(titleWith(aws, total)).toBe(title);
  });

  it('stacks 2014 to 2025 from the facts', () => {
    const figure = buildEarningsFigure(makeScenarioView());
    expect(readBars(figure, 'awsActual').map(([x]) => x)).toEqual(
      Array.from({ length: 12 }, (_, i) => 2014 + i),
    );
    expect(readBars(figure, 'awsActual').at(-1)).toEqual([2025, 0, 45.606]);
    expect(readBars(figure, 'restActual').at(-1)?.[1]).toBe(45.606);
    expect(readValue(figure, 'restActual', 2025)).toBeCloseTo(79.975, 9);
  });

  it('hangs what lost money below zero and marks the total there', () => {
    const figure = buildEarningsFigure(makeScenarioView());
    // 2022: 12.248 in all, 22.841 from AWS.
    expect(readBars(figure, 'restActual').find(([x]) => x === 2022)?.[1]).toBe(0);
    expect(readValue(figure, 'restActual', 2022)).toBeCloseTo(-10.593, 9);
    expect(readValue(figure, 'total', 2022)).toBeCloseTo(12.248, 9);
    expect(readBars(figure, 'total').map(([x]) => x)).toEqual([2014, 2017, 2022]);
  });

  it('sets 2013 apart, which is on another basis', () => {
    const figure = buildEarningsFigure(makeScenarioView());
    expect(readBars(figure, 'awsEarlier')).toEqual([[2013, 0, 0.673]]);
    expect(readRow(figure, 2013).label).toBe('2013*');
    expect(readRow(figure, 2014).label).toBe('2014');
    expect(readLabel(figure, 'earlier')).toMatchObject({ text: '2013*', lane: 'inside' });
    expect(figure.notes.join(' ')).toContain('* 2013 is before stock-based compensation');
    expect(figure.position).toEqual({ kind: 'years', from: 2013, to: 2035 });
  });

  it('gives the last twelve months in the notes and in the table, not as a column between two years', () => {
    const figure = buildEarningsFigure(makeScenarioView());
    // AWS 45.606 − 11.547 − 10.160 + 14.161 + 16.621; Amazon 79.975 − 18.405 − 19.171 + 23.852 + 27.461.
    expect(figure.notes[0]).toBe('12 months to June 2026: AWS $54.7bn of $93.7bn.');
    expect(readRow(figure, 2025.5).cells['share']).toBeCloseTo((100 * 54.681) / 93.712, 9);
    for (const mark of figure.marks)
      if (mark.kind === 'bar') for (const [x] of mark.bars) expect(Number.isInteger(x)).toBe(true);
  });

  it('stacks any projection so that the parts add up to the total', () => {
    fc.assert(
      fc.property(arbitraryInputs, (overrides) => {
        const view = makeScenarioView({ overrides });
        const figure = buildEarningsFigure(view);
        for (const row of view.scenario.rows) {
          const [, awsFrom = NaN, awsTo = NaN] =
            readBars(figure, 'awsScenario').find(([x]) => x === row.year) ?? [];
          const [, restFrom = NaN, restTo = NaN] =
            readBars(figure, 'restScenario').find(([x]) => x === row.year) ?? [];
          expect(awsTo - awsFrom + (restTo - restFrom)).toBeCloseTo(row.operatingIncome, 9);
          // Never one column over the other.
          const isApart = restFrom === awsTo || (restFrom === 0 && awsTo * restTo <= 0);
          expect(isApart).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('draws the baseline’s total as ticks beside another scenario only', () => {
    const figure = buildEarningsFigure(makeScenarioView({ overrides: { serverLife: 3 } }));
    expect(readValue(figure, 'baseline', 2030)).toBeCloseTo(170.9, 1);
    expect(readLabel(figure, 'baseline').text).toBe('Baseline $301bn');
    expect(readBars(buildEarningsFigure(makeScenarioView()), 'baseline')).toEqual([]);
  });

  it('begins with the base year when the facts are not there', () => {
    const figure = buildEarningsFigure(makeScenarioView({ actuals: null }));
    expect(readBars(figure, 'awsActual')).toEqual([[2025, 0, 45.606]]);
    expect(figure.rows[0]).toMatchObject({ x: 2025, status: 'actual' });
    expect(figure.notes).toHaveLength(1);
  });
});
