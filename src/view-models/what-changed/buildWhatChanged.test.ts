import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValueChange } from '../../format/value.ts';
import { applyOverrides, project, type InputId, type Overrides } from '../../model/index.ts';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { kpiIds, kpiUnits, type KpiId } from '../buildKpis.ts';
import { buildWhatChanged } from './buildWhatChanged.ts';

const { definitions } = readShippedAssumptions();

function build(overrides: Overrides, outcome: KpiId = 'freeCashFlow', year = 2030) {
  return buildWhatChanged({ view: makeScenarioView({ overrides, year }), definitions, outcome });
}

describe('what changed', () => {
  it('is nothing at the baseline', () => {
    expect(build({})).toMatchObject({ rows: [], change: null, sum: null });
  });

  it('is each assumption from its baseline to its value, the largest effect first', () => {
    const { rows } = build({ awsGrowth: 33, capex: 250, peMultiple: 20 });
    expect(rows.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['capex', '$220bn', '$250bn'],
      ['awsGrowth', '36%', '33%'],
      ['peMultiple', expect.any(String), '20'],
    ]);
    expect(rows[0]).toMatchObject({ share: 1 });
    expect(rows[2]).toMatchObject({ effect: 0, effectText: null, share: 0 });
  });

  it('says of a single change that its effect is the whole difference', () => {
    const { rows, change, sum } = build({ capex: 250 });
    expect(rows).toHaveLength(1);
    expect(change).toBe(rows[0]?.effectText);
    expect(sum).toBeNull();
  });

  it('says when effects do not add up, because assumptions act together', () => {
    const { rows, change, sum } = build({ capex: 150, capexGrowth: -20, awsGrowth: 60 });
    const total = rows.reduce((added, { effect }) => added + effect, 0);
    expect(sum).toBe(formatValueChange(total, 'USD_bn', 'en'));
    expect(sum).not.toBe(change);
  });

  it('is the outcome less the outcome with this one assumption put back, whatever is changed', () => {
    const anyOverrides = fc
      .subarray([...definitions], { minLength: 1, maxLength: 5 })
      .chain((some) =>
        fc.tuple(
          ...some.map(({ id, min, max }) =>
            fc.double({ min, max, noNaN: true }).map((value): [InputId, number] => [id, value]),
          ),
        ),
      )
      .map((entries): Overrides => Object.fromEntries(entries));
    fc.assert(
      fc.property(
        anyOverrides,
        fc.constantFrom(...kpiIds),
        fc.integer({ min: 2026, max: 2035 }),
        (overrides, outcome, year) => {
          const view = makeScenarioView({ overrides, year });
          const { rows } = build(overrides, outcome, year);
          const read = (inputs: Overrides): number =>
            project(view.basis, applyOverrides(view.baseline.inputs, inputs), 10).find(
              (row) => row.year === year,
            )?.[outcome] ?? NaN;
          for (const { id, effect } of rows) {
            const without = Object.fromEntries(Object.entries(overrides).filter(([key]) => key !== id));
            expect(effect).toBeCloseTo(read(overrides) - read(without), 9);
          }
          const sizes = rows.map(({ effect }) => Math.abs(effect));
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
          for (const { share } of rows) expect(share).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is told in the unit of each outcome', () => {
    for (const outcome of kpiIds) {
      const { value } = build({ capex: 250, awsGrowth: 30 }, outcome);
      expect(value).toMatch(kpiUnits[outcome] === 'percent' ? /%$/ : /\$/);
    }
  });
});
