import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryInputs,
  makeInputs,
  productBasis,
  productDefaults,
  productRanges,
} from '../test/modelBasis.ts';
import { seekGoal, seekValue, type SeekRequest } from './goalSeek.ts';
import { inputIds, type InputId } from './inputs.ts';
import { computeOutcome, projectYear } from './outcome.ts';

/** Matches a number to so many digits after the point. */
const near = (value: number, digits: number): unknown => expect.closeTo(value, digits);

const nextYear = productBasis.base.year + 1;

function rangeOf(id: InputId) {
  const range = productRanges.find((candidate) => candidate.id === id);
  if (range === undefined) throw new Error(id);
  return range;
}

function seek(evaluate: SeekRequest['evaluate'], target: number, current = 0) {
  return seekValue({ evaluate, min: -2, max: 3, current, target });
}

describe('seekValue', () => {
  it('finds the solution of a formula', () => {
    expect(seek((x) => 4 * x + 1, 7)).toMatchObject({ kind: 'reached', value: near(1.5, 8) });
    expect(seek(Math.exp, 10)).toMatchObject({ kind: 'reached', value: near(Math.log(10), 8) });
  });

  it.each([
    [0.4, 1],
    [-0.4, -1],
    [3, 1],
    [-2, -1],
  ])('takes the nearest of two solutions: from %d to %d', (current, value) => {
    expect(seek((x) => x * x, 1, current)).toMatchObject({
      kind: 'reached',
      value: near(value, 7),
    });
  });

  it('stays where it stands when that is a solution already, also on a plateau', () => {
    expect(seek((x) => x * (x - 2), 0, 2)).toMatchObject({ kind: 'reached', value: 2 });
    expect(seek((x) => Math.max(1, x), 1, -0.77)).toMatchObject({ kind: 'reached', value: -0.77 });
  });

  it('sees a curve that only touches the target, or passes it between two points of its grid', () => {
    const touching = seek((x) => (x - 0.123) ** 2, 0, 2.5);
    expect(touching).toMatchObject({ kind: 'reached', value: near(0.123, 3) });
    const passing = seek((x) => (x - 0.123) ** 2 - 1e-5, 0, 2.5);
    expect(passing).toMatchObject({ kind: 'reached', value: near(0.123 + Math.sqrt(1e-5), 7) });
  });

  it.each([
    ['bound', (x: number) => x, 9, { value: 3, outcome: 3 }],
    ['bound', (x: number) => x, -9, { value: -2, outcome: -2 }],
    ['turning', (x: number) => 1 - (x - 0.5) ** 2, 2, { value: near(0.5, 4), outcome: near(1, 8) }],
    ['flat', (x: number) => Math.min(x, 1), 2, { value: near(1, 1), outcome: 1 }],
    ['noEffect', () => 5, 2, { value: 0, outcome: 5 }],
    ['noValue', () => null, 2, { value: 0, outcome: null }],
  ] as const)(
    'without a solution gives the nearest outcome and says why: %s',
    (limit, evaluate, target, nearest) => {
      expect(seek(evaluate, target)).toEqual({ kind: 'unreachable', limit, ...nearest });
    },
  );

  it('never jumps over a gap or a pole', () => {
    expect(seek((x) => 1 / (x - 0.5), 0)).toMatchObject({ kind: 'unreachable' });
    expect(seek((x) => (x < 0 ? null : x + 1), 0.5, 1)).toMatchObject({
      kind: 'unreachable',
      value: near(0, 1),
      outcome: near(1, 1),
    });
  });

  it('meets every target that a broken line passes, at the nearest of its solutions', () => {
    const heights = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: -30, max: 30 }),
        fc.double({ min: -2, max: 3, noNaN: true }),
        (ys, half, current) => {
          const target = half + 0.5;
          const line = (x: number): number => {
            const left = Math.min(4, Math.floor(x + 2));
            const [a = 0, b = 0] = [ys[left], ys[left + 1]];
            return a + (b - a) * (x + 2 - left);
          };
          const solutions = [0, 1, 2, 3, 4].flatMap((left) => {
            const [a = 0, b = 0] = [ys[left], ys[left + 1]];
            const part = (target - a) / (b - a);
            return part >= 0 && part <= 1 ? [left - 2 + part] : [];
          });
          const result = seek(line, target, current);
          if (solutions.length === 0) {
            const nearest = Math.min(...ys.map((y) => Math.abs(y - target)));
            expect(result.kind).toBe('unreachable');
            expect(Math.abs((result.outcome ?? NaN) - target)).toBeCloseTo(nearest, 6);
            return;
          }
          expect(result.kind).toBe('reached');
          expect(line(result.value)).toBeCloseTo(target, 6);
          expect(Math.abs(result.value - current)).toBeCloseTo(
            Math.min(...solutions.map((x) => Math.abs(x - current))),
            6,
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('seekGoal', () => {
  it('agrees with the formula: the tax rate that leaves a profit, the gain that makes one', () => {
    const { pretaxIncome, netIncome } = projectYear(productBasis, productDefaults, nextYear);
    const goal = { output: 'netIncome', year: nextYear, target: 150 } as const;
    const tax = seekGoal(productBasis, productDefaults, goal, rangeOf('taxRate'));
    const gain = seekGoal(
      productBasis,
      productDefaults,
      { ...goal, target: netIncome + 10 },
      rangeOf('anthropicGain'),
    );
    expect(tax).toMatchObject({ kind: 'reached', value: near(100 * (1 - 150 / pretaxIncome), 6) });
    expect(gain).toMatchObject({
      kind: 'reached',
      value: near(productDefaults.anthropicGain + 10 / (1 - productDefaults.taxRate / 100), 6),
    });
  });

  it('says that capacity binds when more demand no longer sells more', () => {
    const inputs = makeInputs({ awsGrowth: 20 });
    const goal = { output: 'awsRevenue', year: nextYear, target: 400 } as const;
    const result = seekGoal(productBasis, inputs, goal, rangeOf('awsGrowth'));
    const capacity = projectYear(productBasis, inputs, nextYear).awsCapacity;
    expect(result).toMatchObject({
      kind: 'unreachable',
      limit: 'flat',
      binding: 'capacity',
      outcome: near(capacity, 9),
    });
  });

  it('says that demand binds when more machines no longer sell more', () => {
    const inputs = makeInputs({ awsGrowth: 20 });
    const goal = { output: 'awsRevenue', year: nextYear, target: 400 } as const;
    const result = seekGoal(productBasis, inputs, goal, rangeOf('capex'));
    expect(result).toMatchObject({
      kind: 'unreachable',
      limit: 'flat',
      binding: 'demand',
      outcome: near(productBasis.base.awsRevenue * 1.2, 9),
    });
    expect(result.value).toBe(inputs.capex);
  });

  it('says so when an assumption has nothing to do with the outcome', () => {
    const goal = { output: 'netIncome', year: 2028, target: 500 } as const;
    expect(seekGoal(productBasis, productDefaults, goal, rangeOf('googleGrowth'))).toMatchObject({
      limit: 'noEffect',
    });
  });

  it('finds its way back: the outcome of a value leads to a value with that outcome', () => {
    const anyCase = fc.record({
      id: fc.constantFrom(...inputIds),
      output: fc.constantFrom(
        'freeCashFlow',
        'underlyingNetIncome',
        'awsRevenue',
        'awsRoic',
        'awsShareOfThree',
      ),
      year: fc.integer({ min: nextYear, max: nextYear + 9 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      inputs: arbitraryInputs,
    } as const);
    fc.assert(
      fc.property(anyCase, ({ id, output, year, part, inputs }) => {
        const { min, max } = rangeOf(id);
        const hidden = { ...inputs, [id]: min + part * (max - min) };
        const target = computeOutcome(productBasis, hidden, { output, year }) ?? NaN;
        const result = seekGoal(productBasis, inputs, { output, year, target }, rangeOf(id));
        expect(result.kind).toBe('reached');
        expect(result.value).toBeGreaterThanOrEqual(min);
        expect(result.value).toBeLessThanOrEqual(max);
        const met = computeOutcome(productBasis, { ...inputs, [id]: result.value }, { output, year }) ?? NaN;
        expect(Math.abs(met - target)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(target)));
        // Nothing nearer than the value that the target was made from may be passed over.
        expect(Math.abs(result.value - inputs[id])).toBeLessThanOrEqual(
          Math.abs(hidden[id] - inputs[id]) + 1e-3 * (max - min),
        );
      }),
      { numRuns: 120 },
    );
  });
});
