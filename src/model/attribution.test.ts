import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryInputs, makeInputs, productBasis } from '../test/modelBasis.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import {
  computeAttribution,
  isSameInputs,
  ungroupedId,
  type Attribution,
  type AttributionGroup,
} from './attribution.ts';
import { inputIds, type Inputs } from './inputs.ts';
import { outputIds, type OutputId } from './outputs.ts';
import { project } from './projection.ts';

const assumptions = readShippedAssumptions();
const groups: readonly AttributionGroup[] = assumptions.groups.map(({ id }) => ({
  id,
  inputs: assumptions.definitions.filter((definition) => definition.group === id).map((one) => one.id),
}));
const moneyOutputs = outputIds.filter((id) => id !== 'marketCap');
const arbitraryOutput = fc.constantFrom(...moneyOutputs);
const arbitraryYear = fc.integer({ min: 2026, max: 2035 });

function explain(from: Inputs, to: Inputs, output: OutputId, year = 2030, parts = groups): Attribution {
  return computeAttribution(productBasis, { from, to, groups: parts, output, year });
}

function readValues(attribution: Attribution): readonly number[] {
  if (attribution.kind !== 'attributed') throw new Error('there is no attribution');
  return attribution.contributions.map(({ value }) => value);
}

/** Agreement to 1e-9 of the larger of the values at stake. */
function expectClose(actual: number, expected: number, ...scale: readonly number[]): void {
  const size = Math.max(1, Math.abs(expected), ...scale.map(Math.abs));
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * size);
}

/** Every order in which the groups can be moved, one after the other. */
function listOrders(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return listOrders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, place) => order.toSpliced(place, 0, count - 1)),
  );
}

/** The definition itself: the mean over all orders of what each group adds on its turn. */
function averageOrders(from: Inputs, to: Inputs, output: OutputId, year: number): readonly number[] {
  const read = (inputs: Inputs) => project(productBasis, inputs, year - 2025).at(-1)?.[output] ?? NaN;
  const sums = groups.map(() => 0);
  const orders = listOrders(groups.length);
  const known = new Map<string, number>();
  const readMoved = (moved: ReadonlySet<number>): number => {
    const key = [...moved].toSorted().join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const entries = [...moved].flatMap(
      (order) => groups[order]?.inputs.map((id) => [id, to[id]] as const) ?? [],
    );
    const value = read({ ...from, ...Object.fromEntries(entries) });
    known.set(key, value);
    return value;
  };
  for (const order of orders) {
    const moved = new Set<number>();
    let before = readMoved(moved);
    for (const place of order) {
      moved.add(place);
      const after = readMoved(moved);
      sums[place] = (sums[place] ?? 0) + after - before;
      before = after;
    }
  }
  return sums.map((sum) => sum / orders.length);
}

describe('computeAttribution', () => {
  it('knows seven groups that hold every assumption once', () => {
    expect(groups).toHaveLength(7);
    expect(groups.flatMap(({ inputs }) => inputs).toSorted()).toEqual([...inputIds].toSorted());
  });

  it('adds up to the difference, for any output, year and two scenarios', () => {
    fc.assert(
      fc.property(arbitraryInputs, arbitraryInputs, arbitraryOutput, arbitraryYear, (a, b, output, year) => {
        const attribution = explain(a, b, output, year);
        if (attribution.kind !== 'attributed') throw new Error(`${output} has a value in every scenario`);
        const { from, to } = attribution;
        const read = (inputs: Inputs) => project(productBasis, inputs, 10)[year - 2026]?.[output];
        expect([from, to]).toEqual([read(a), read(b)]);
        const values = readValues(attribution);
        expectClose(
          values.reduce((sum, value) => sum + value, 0),
          to - from,
          from,
          to,
          ...values,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('turns round when the scenarios change places', () => {
    fc.assert(
      fc.property(arbitraryInputs, arbitraryInputs, arbitraryOutput, (a, b, output) => {
        const forth = readValues(explain(a, b, output));
        const back = readValues(explain(b, a, output));
        forth.forEach((value, order) => expectClose(back[order] ?? NaN, -value, ...forth));
      }),
      { numRuns: 40 },
    );
  });

  it('is the mean over all orders, worked out one by one', () => {
    const b = makeInputs(assumptions.presets.find(({ id }) => id === 'boom')?.inputs);
    const c = makeInputs(assumptions.presets.find(({ id }) => id === 'winter')?.inputs);
    for (const output of ['operatingIncome', 'freeCashFlow', 'awsShareOfThree', 'awsMargin'] as const) {
      const expected = averageOrders(b, c, output, 2031);
      readValues(explain(b, c, output, 2031)).forEach((value, order) =>
        expectClose(value, expected[order] ?? NaN),
      );
    }
  });

  it('does not depend on the order of the groups', () => {
    const b = makeInputs({
      awsGrowth: 12,
      capex: 330,
      ownSiliconShare: 60,
      awsCashMargin: 62,
      adsGrowth: 30,
    });
    const values = readValues(explain(makeInputs(), b, 'netIncome'));
    const turned = readValues(explain(makeInputs(), b, 'netIncome', 2030, groups.toReversed()));
    turned.toReversed().forEach((value, order) => expectClose(value, values[order] ?? NaN));
  });

  it('gives exactly nothing to groups without a difference, and all of it to the only one with', () => {
    fc.assert(
      fc.property(arbitraryInputs, fc.nat({ max: 6 }), arbitraryOutput, (other, only, output) => {
        const chosen = groups[only]?.inputs ?? [];
        const to = makeInputs(Object.fromEntries(chosen.map((id) => [id, other[id]])));
        const attribution = explain(makeInputs(), to, output);
        if (attribution.kind !== 'attributed') throw new Error('there is no attribution');
        attribution.contributions.forEach(({ value }, order) => {
          expect(value).toBe(order === only ? attribution.to - attribution.from : 0);
        });
      }),
      { numRuns: 60 },
    );
    expect(readValues(explain(makeInputs(), makeInputs(), 'netSales'))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('says where an output has no value instead of making one up', () => {
    const profit = makeInputs();
    const loss = makeInputs({ serverLife: 2, serverShare: 95, awsCashMargin: 40, capex: 350 });
    const market = (from: Inputs, to: Inputs) => explain(from, to, 'marketCap', 2028);
    expect(market(profit, loss)).toMatchObject({ kind: 'notMeaningful', to: null, missing: 'to' });
    expect(market(loss, profit)).toMatchObject({ kind: 'notMeaningful', from: null, missing: 'from' });
    expect(market(loss, { ...loss, capex: 340 })).toMatchObject({ from: null, to: null, missing: 'both' });
    expect(market(profit, makeInputs({ peMultiple: 20 }))).toMatchObject({ kind: 'attributed' });
    // Profit at both ends, but none with the one's prices and the other's machines.
    const cheap = makeInputs({ awsCashMargin: 40, storesGrowth: 0, efficiencyGain: 0, capex: 120 });
    const dear = makeInputs({ capex: 300, serverLife: 3 });
    const between = market(cheap, dear);
    expect(between).toMatchObject({ kind: 'notMeaningful', missing: 'between' });
    expect(between.from).toBeGreaterThan(0);
    expect(between.to).toBeGreaterThan(0);
  });

  it('keeps the sum when a group is missing from the question', () => {
    const to = makeInputs({ capex: 300, taxRate: 25 });
    const attribution = explain(makeInputs(), to, 'netIncome', 2030, groups.slice(0, 6));
    if (attribution.kind !== 'attributed') throw new Error('there is no attribution');
    const { from, contributions } = attribution;
    expect(contributions.at(-1)?.id).toBe(ungroupedId);
    const sum = contributions.reduce((total, { value }) => total + value, from);
    expectClose(sum, attribution.to);
  });

  it('refuses a year that is not projected', () => {
    expect(() => explain(makeInputs(), makeInputs(), 'netSales', 2025)).toThrow(RangeError);
  });
});

describe('isSameInputs', () => {
  it('sees every assumption', () => {
    expect(isSameInputs(makeInputs(), makeInputs({}))).toBe(true);
    for (const id of inputIds)
      expect(isSameInputs(makeInputs(), makeInputs({ [id]: 0.123 })), id).toBe(false);
  });
});
