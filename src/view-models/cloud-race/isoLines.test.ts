import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOverrides, project } from '../../model/index.ts';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import { buildOvertakingFigure } from './buildOvertakingFigure.ts';
import {
  computeIsoLine,
  describeIsoInputs,
  findOvertaking,
  growthInput,
  listIsoYears,
  rivals,
  type GrowthLimits,
  type Rival,
} from './isoLines.ts';

const view = makeScenarioView();
const { basis } = view;
const defaults = view.baseline.inputs;
const limitsOf = (rival: Rival): GrowthLimits => ({ aws: [0, 60], rival: [0, rival === 'azure' ? 70 : 85] });

function runModel(rival: Rival, inputs: typeof defaults) {
  return findOvertaking(basis, inputs, rival);
}

describe('the points of an iso-line', () => {
  it.each(rivals.flatMap((rival) => listIsoYears(basis).map((year) => [rival, year] as const)))(
    '%s: run through the model, every pair is passed in %d',
    (rival, year) => {
      const line = computeIsoLine(basis, defaults, rival, year, limitsOf(rival));
      const known = line.points.flatMap(([aws, growth]) => (growth === null ? [] : [[aws, growth] as const]));
      expect(known.length).toBeGreaterThan(10);
      for (const [awsGrowth, growth] of known) {
        const found = runModel(rival, { ...defaults, awsGrowth, [growthInput[rival]]: growth });
        expect(found, `${awsGrowth} × ${growth}`).toEqual({ kind: 'at', year });
      }
    },
  );

  it('hold in other scenarios', () => {
    const anyInputs = fc.record({
      capex: fc.integer({ min: 120, max: 340 }),
      capexGrowth: fc.integer({ min: -10, max: 30 }),
      unmetRetention: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...rivals), (overrides, rival) => {
        const inputs = applyOverrides(defaults, overrides);
        const line = computeIsoLine(basis, inputs, rival, 2030, limitsOf(rival));
        for (const [awsGrowth, growth] of line.points) {
          if (growth === null) continue;
          const found = runModel(rival, { ...inputs, awsGrowth, [growthInput[rival]]: growth });
          expect(found).toEqual({ kind: 'at', year: 2030 });
        }
      }),
      { numRuns: 15 },
    );
  });

  it('part the pairs: a little more growth passes before the year, a little less after it', () => {
    const year = 2030;
    const { points } = computeIsoLine(basis, defaults, 'google', year, limitsOf('google'));
    for (const [awsGrowth, growth] of points) {
      if (growth === null) continue;
      const yearOf = (change: number): number => {
        const found = runModel('google', { ...defaults, awsGrowth, googleGrowth: growth + change });
        return found.kind === 'at' ? found.year : Infinity;
      };
      expect(yearOf(3)).toBeLessThan(year);
      expect(yearOf(-3)).toBeGreaterThan(year);
    }
  });

  it('leave out what no growth within the limits does', () => {
    const narrow = { aws: [0, 60], rival: [0, 5] } as const;
    const { points } = computeIsoLine(basis, defaults, 'google', 2028, narrow);
    expect(points.every(([, growth]) => growth === null)).toBe(true);
  });
});

describe('describeIsoInputs', () => {
  it('does not change with the two growth rates of the chart, and does with any other assumption', () => {
    const usual = describeIsoInputs(defaults, 'google');
    expect(describeIsoInputs({ ...defaults, awsGrowth: 1, googleGrowth: 2 }, 'google')).toBe(usual);
    expect(describeIsoInputs({ ...defaults, azureGrowth: 2 }, 'google')).not.toBe(usual);
    expect(describeIsoInputs({ ...defaults, capex: 300 }, 'google')).not.toBe(usual);
  });
});

describe('buildOvertakingFigure', () => {
  const build = (
    rival: Rival,
    overrides = {},
    lines: Parameters<typeof buildOvertakingFigure>[1]['lines'] = null,
  ) => buildOvertakingFigure(makeScenarioView({ overrides }), { rival, limits: limitsOf(rival), lines });

  it('says in its title what the model says', () => {
    expect(build('google').title).toBe('Google Cloud passes AWS in 2034.5 in this scenario');
    expect(build('azure').title).toBe('Azure does not pass AWS by 2035 in this scenario');
    const rows = project(basis, { ...defaults, googleGrowth: 80 }, 10);
    const first = rows.find(({ awsRevenue, googleRevenue }) => googleRevenue >= awsRevenue)?.year ?? NaN;
    const year = Number(/in ([\d.]+) in/.exec(build('google', { googleGrowth: 80 }).title)?.[1]);
    expect(year).toBeGreaterThanOrEqual(first - 1);
    expect(year).toBeLessThanOrEqual(first);
  });

  it('marks the scenario, and the baseline where its pair is another', () => {
    const pointOf = (figure: ReturnType<typeof build>, id: string) => {
      const mark = figure.marks.find((candidate) => candidate.id === id);
      return mark?.kind === 'point' ? mark.at : undefined;
    };
    expect(pointOf(build('google'), 'scenarioPair')).toEqual([36, 65]);
    expect(pointOf(build('google'), 'baselinePair')).toBeNull();
    const moved = build('google', { awsGrowth: 20, googleGrowth: 40 });
    expect(pointOf(moved, 'scenarioPair')).toEqual([20, 40]);
    expect(pointOf(moved, 'baselinePair')).toEqual([36, 65]);
    expect(pointOf(build('google', { capex: 300 }), 'baselinePair')).toBeNull();
  });

  it('has the same structure before and after its lines are there, and their pairs as a table', () => {
    const lines = listIsoYears(basis).map((year) =>
      computeIsoLine(basis, defaults, 'azure', year, limitsOf('azure')),
    );
    const [before, after] = [build('azure'), build('azure', {}, lines)];
    expect(after.marks.map(({ id }) => id)).toEqual(before.marks.map(({ id }) => id));
    expect(before.rows).toEqual([]);
    expect(after.rows).toHaveLength(25);
    expect(after.rows[0]).toMatchObject({ x: 0, label: '0.0%' });
    expect(after.columns.map(({ label }) => label)).toEqual([
      'Passes in 2028',
      'Passes in 2030',
      'Passes in 2035',
    ]);
    expect(after.position).toEqual({ kind: 'percent', from: 0, to: 60, label: 'AWS growth in 2026' });
  });
});
