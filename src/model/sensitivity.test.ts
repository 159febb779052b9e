import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryInputs, makeInputs, productBasis, productDefaults } from '../test/modelBasis.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import { traceContour } from './contour.ts';
import { inputIds } from './inputs.ts';
import { outputIds } from './outputs.ts';
import { computeOutcome, projectYear } from './outcome.ts';
import { project } from './projection.ts';
import { computeSpreads, computeTornado, computeTwoWay, listGridValues, twoWaySize } from './sensitivity.ts';

const { definitions: shippedDefinitions } = readShippedAssumptions();
const baseYear = productBasis.base.year;

function rangeOf(id: (typeof inputIds)[number]) {
  const definition = shippedDefinitions.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(id);
  return definition;
}

describe('computeOutcome', () => {
  it('reads what the whole projection says', () => {
    const rows = project(productBasis, productDefaults, 10);
    for (const output of outputIds)
      expect(computeOutcome(productBasis, productDefaults, { output, year: baseYear + 7 })).toBe(
        rows[6]?.[output],
      );
    expect(() => projectYear(productBasis, productDefaults, baseYear)).toThrow(RangeError);
  });
});

describe('computeSpreads', () => {
  it('is P10 and P90 of the data for the baseline', () => {
    for (const { id, low, high } of computeSpreads(shippedDefinitions, productDefaults))
      expect([low, high]).toEqual([rangeOf(id).p10, rangeOf(id).p90]);
  });

  it('moves with the slider and stays in its range', () => {
    fc.assert(
      fc.property(arbitraryInputs, (inputs) => {
        for (const { id, low, high } of computeSpreads(shippedDefinitions, inputs)) {
          const { min, max, p10, p90, default: usual } = rangeOf(id);
          expect(low).toBe(Math.min(max, Math.max(min, p10 + (inputs[id] - usual))));
          expect(high).toBe(Math.min(max, Math.max(min, p90 + (inputs[id] - usual))));
          expect(low).toBeLessThanOrEqual(inputs[id] + 1e-12);
          expect(high).toBeGreaterThanOrEqual(inputs[id] - 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('computeTornado', () => {
  it('moves one assumption at a time, by the model itself', () => {
    const inputs = makeInputs({ capex: 250, awsGrowth: 30 });
    const spreads = computeSpreads(shippedDefinitions, inputs);
    for (const output of ['freeCashFlow', 'underlyingNetIncome', 'awsShareOfThree'] as const) {
      const tornado = computeTornado(productBasis, inputs, spreads, { output, year: 2030 });
      const valueOf = (changed: typeof inputs) => project(productBasis, changed, 5)[4]?.[output] ?? NaN;
      expect(tornado.current).toBe(valueOf(inputs));
      expect(tornado.bars.map(({ id }) => id).toSorted()).toEqual([...inputIds].toSorted());
      for (const { id, low, high, atLow, atHigh, swing } of tornado.bars) {
        const [lowest, highest] = [valueOf({ ...inputs, [id]: low }), valueOf({ ...inputs, [id]: high })];
        expect([atLow, atHigh]).toEqual([lowest, highest]);
        expect(swing).toBe(
          Math.max(lowest, highest, valueOf(inputs)) - Math.min(lowest, highest, valueOf(inputs)),
        );
      }
      const swings = tornado.bars.map(({ swing }) => swing);
      expect(swings).toEqual(swings.toSorted((a, b) => b - a));
      expect(swings[0]).toBeGreaterThan(0);
    }
  });

  it('agrees with the formula where there is one: a tax rate takes its part of the first year', () => {
    const spreads = computeSpreads(shippedDefinitions, productDefaults);
    const row = projectYear(productBasis, productDefaults, baseYear + 1);
    const { bars } = computeTornado(productBasis, productDefaults, spreads, {
      output: 'netIncome',
      year: baseYear + 1,
    });
    const tax = bars.find(({ id }) => id === 'taxRate');
    expect(tax?.atLow).toBeCloseTo(row.pretaxIncome * (1 - rangeOf('taxRate').p10 / 100), 9);
    expect(tax?.atHigh).toBeCloseTo(row.pretaxIncome * (1 - rangeOf('taxRate').p90 / 100), 9);
    const gain = bars.find(({ id }) => id === 'anthropicGain');
    expect(gain?.swing).toBeCloseTo((85 - 40) * (1 - 18 / 100), 9);
    // Nothing about rivals reaches Amazon's income.
    expect(bars.find(({ id }) => id === 'googleGrowth')?.swing).toBe(0);
  });

  it('counts the distance to the middle where both ends lie on one side', () => {
    const world = makeInputs({ awsGrowth: 15 });
    const [bar] = computeTornado(productBasis, world, [{ id: 'capex', low: 80, high: 350 }], {
      output: 'operatingIncome',
      year: 2028,
    }).bars;
    const current = computeOutcome(productBasis, world, { output: 'operatingIncome', year: 2028 }) ?? NaN;
    const ends = [bar?.atLow ?? NaN, bar?.atHigh ?? NaN];
    expect(bar?.swing).toBeCloseTo(Math.max(...ends, current) - Math.min(...ends, current), 12);
  });

  it('has no swing where there is no value at all', () => {
    const ruin = makeInputs({
      efficiencyGain: -2,
      adsGrowth: 0,
      awsCashMargin: 40,
      capex: 350,
      capexGrowth: 30,
      storesGrowth: -5,
      serverLife: 2,
    });
    const { current, bars } = computeTornado(productBasis, ruin, [{ id: 'peMultiple', low: 20, high: 36 }], {
      output: 'marketCap',
      year: 2028,
    });
    expect(current).toBeNull();
    expect(bars).toMatchObject([{ atLow: null, atHigh: null, swing: 0 }]);
  });
});

describe('computeTwoWay', () => {
  const first = { output: 'netIncome', year: baseYear + 1 } as const;
  const axes = {
    x: { id: 'anthropicGain', values: listGridValues(rangeOf('anthropicGain'), twoWaySize) },
    y: { id: 'taxRate', values: listGridValues(rangeOf('taxRate'), twoWaySize) },
  } as const;

  it('has both ends of both ranges and equal steps', () => {
    const { values } = axes.x;
    expect(values).toHaveLength(41);
    expect([values[0], values.at(-1)]).toEqual([-60, 120]);
    for (let order = 1; order < values.length; order += 1)
      expect((values[order] ?? 0) - (values[order - 1] ?? 0)).toBeCloseTo(180 / 40, 9);
  });

  it('agrees with the formula cell by cell: profit before tax times what tax leaves', () => {
    const table = computeTwoWay(productBasis, productDefaults, axes, first);
    const { operatingIncome, netInterest } = projectYear(productBasis, productDefaults, baseYear + 1);
    table.forEach((row, y) => {
      row.forEach((value, x) => {
        const gain = axes.x.values[x] ?? NaN;
        const tax = axes.y.values[y] ?? NaN;
        expect(value).toBeCloseTo((operatingIncome + netInterest + gain) * (1 - tax / 100), 9);
      });
    });
  });

  it('has its contour where the formula says: a target of profit after tax', () => {
    const table = computeTwoWay(productBasis, productDefaults, axes, first);
    const { operatingIncome, netInterest } = projectYear(productBasis, productDefaults, baseYear + 1);
    const grid = { xs: axes.x.values, ys: axes.y.values, values: table };
    const target = 100;
    const lines = traceContour(grid, target);
    expect(lines).toHaveLength(1);
    // Linear along each axis, so the crossings of edges are exact.
    for (const [gain, tax] of lines.flat())
      expect((operatingIncome + netInterest + gain) * (1 - tax / 100)).toBeCloseTo(target, 8);
  });

  it('reads cell by cell what the projection says, for any two assumptions', () => {
    const anyPair = fc.tuple(
      fc.constantFrom(...inputIds),
      fc.constantFrom(...inputIds),
      fc.constantFrom(...outputIds),
    );
    fc.assert(
      fc.property(anyPair, arbitraryInputs, ([x, y, output], inputs) => {
        const small = {
          x: { id: x, values: listGridValues(rangeOf(x), 3) },
          y: { id: y, values: listGridValues(rangeOf(y), 3) },
        };
        const table = computeTwoWay(productBasis, inputs, small, { output, year: 2029 });
        const changed = { ...inputs, [y]: small.y.values[2], [x]: small.x.values[1] };
        expect(table[2]?.[1]).toBe(project(productBasis, changed, 4)[3]?.[output]);
      }),
      { numRuns: 100 },
    );
  });
});
