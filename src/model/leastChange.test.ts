import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInputs, productBasis } from '../test/modelBasis.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import type { InputId, Inputs } from './inputs.ts';
import { seekLeastChange, type FreeVariable } from './leastChange.ts';
import { computeOutcome, type Outcome } from './outcome.ts';

/** Matches a number to so many digits after the point. */
const near = (value: number, digits: number): unknown => expect.closeTo(value, digits);

const wide = { current: 0, min: -100, max: 100 } as const;

/** The length of a change in spreads. */
function measure(variables: readonly FreeVariable[], values: readonly number[]): number {
  return Math.hypot(
    ...variables.map(({ current, spread }, order) => ((values[order] ?? NaN) - current) / spread),
  );
}

describe('seekLeastChange', () => {
  it('is the foot of the perpendicular on a plane, in units of the spreads', () => {
    const slopes = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 });
    const spreads = fc.array(fc.double({ min: 0.5, max: 4, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(slopes, spreads, fc.double({ min: -5, max: 5, noNaN: true }), (slope, spread, target) => {
        fc.pre(Math.hypot(...slope) > 0.3);
        const variables = spread.map((size) => ({ ...wide, spread: size }));
        const result = seekLeastChange({
          variables,
          target,
          evaluate: (values) => values.reduce((sum, value, order) => sum + value * (slope[order] ?? 0), 0),
        });
        // The nearest point of a · x = t, with every x measured in its spread: x = t · s² a / |s a|².
        const scaled = slope.map((part, order) => part * (spread[order] ?? 1));
        const size = scaled.reduce((sum, part) => sum + part * part, 0);
        expect(result.kind).toBe('reached');
        result.values.forEach((value, order) =>
          expect(value).toBeCloseTo((target * (scaled[order] ?? 0) * (spread[order] ?? 0)) / size, 4),
        );
        expect(result.kind === 'reached' ? result.distance : NaN).toBeCloseTo(
          Math.abs(target) / Math.sqrt(size),
          5,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('lets the others go further where one has reached its end', () => {
    const variables = [
      { current: 0, min: -1, max: 1, spread: 1 },
      { current: 0, min: -9, max: 9, spread: 1 },
    ];
    const result = seekLeastChange({ variables, target: 10, evaluate: ([a = 0, b = 0]) => 3 * a + 2 * b });
    expect(result).toMatchObject({ kind: 'reached', values: [near(1, 9), near(3.5, 6)] });
  });

  it('is the nearest point of a circle', () => {
    const variables = [
      { current: 3, min: -9, max: 9, spread: 1 },
      { current: 4, min: -9, max: 9, spread: 1 },
    ];
    const result = seekLeastChange({ variables, target: 1, evaluate: ([x = 0, y = 0]) => x * x + y * y });
    expect(result).toMatchObject({ kind: 'reached', distance: near(4, 5) });
    expect(result.values[0]).toBeCloseTo(0.6, 3);
    expect(result.values[1]).toBeCloseTo(0.8, 3);
  });

  it('changes nothing where the target holds already, and says honestly where it cannot be met', () => {
    const variables = [
      { current: 1, min: 0, max: 2, spread: 1 },
      { current: 1, min: 0, max: 2, spread: 1 },
    ];
    const evaluate = ([a = 0, b = 0]: readonly number[]): number => Math.min(a + b, 3.5);
    expect(seekLeastChange({ variables, target: 2, evaluate })).toMatchObject({
      kind: 'reached',
      values: [1, 1],
      distance: 0,
    });
    expect(seekLeastChange({ variables, target: 9, evaluate })).toMatchObject({
      kind: 'unreachable',
      outcome: 3.5,
    });
    expect(seekLeastChange({ variables, target: 9, evaluate: () => null })).toMatchObject({
      kind: 'unreachable',
      outcome: null,
    });
    expect(seekLeastChange({ variables, target: 9, evaluate: () => 4 })).toEqual({
      kind: 'unreachable',
      outcome: 4,
      values: [1, 1],
    });
  });
});

describe('seekLeastChange on the model', () => {
  const { definitions } = readShippedAssumptions();

  function variablesFor(ids: readonly InputId[], inputs: Inputs) {
    return ids.map((id) => {
      const definition = definitions.find((candidate) => candidate.id === id);
      if (definition === undefined) throw new Error(id);
      return {
        current: inputs[id],
        min: definition.min,
        max: definition.max,
        spread: definition.p90 - definition.p10,
      };
    });
  }

  function evaluateFor(ids: readonly InputId[], inputs: Inputs, outcome: Outcome) {
    return (values: readonly number[]): number | null => {
      const moved = Object.fromEntries(ids.map((id, order) => [id, values[order] ?? NaN]));
      return computeOutcome(productBasis, { ...inputs, ...moved }, outcome);
    };
  }

  it.each([
    [['capex', 'awsCashMargin'], 'freeCashFlow', 2028, 20],
    [['awsGrowth', 'capacityYield'], 'awsRevenue', 2028, 330],
    [['awsGrowth', 'serverLife'], 'awsRoic', 2027, 17.5],
    [['awsGrowth', 'googleGrowth'], 'awsShareOfThree', 2030, 45],
    [['capex', 'awsGrowth'], 'underlyingNetIncome', 2030, 155],
  ] as const)('no pair on a fine grid is nearer: %s → %s %d = %d', (ids, output, year, target) => {
    const inputs = makeInputs();
    const variables = variablesFor(ids, inputs);
    const evaluate = evaluateFor(ids, inputs, { output, year });
    const result = seekLeastChange({ variables, evaluate, target });
    expect(result.kind).toBe('reached');
    expect(Math.abs((evaluate(result.values) ?? NaN) - target)).toBeLessThan(1e-5 * target);
    expect(result.kind === 'reached' ? result.distance : NaN).toBeCloseTo(
      measure(variables, result.values),
      9,
    );
    // Brute force: along lines of one variable, where the other crosses the target between two of 150 values.
    let nearest = Infinity;
    const [first, second] = variables;
    if (first === undefined || second === undefined) throw new Error('two variables');
    const step = ({ min, max }: FreeVariable): number => (max - min) / 150;
    for (let a = first.min; a <= first.max; a += step(first)) {
      let before = NaN;
      for (let b = second.min; b <= second.max; b += step(second)) {
        const gap = (evaluate([a, b]) ?? NaN) - target;
        if (before * gap <= 0) nearest = Math.min(nearest, measure(variables, [a, b - step(second) / 2]));
        before = gap;
      }
    }
    expect(measure(variables, result.values)).toBeLessThan(nearest * 1.02 + 0.01);
  });

  it('moves seven assumptions less than any one of them alone', () => {
    const inputs = makeInputs();
    const ids = [
      'awsGrowth',
      'capex',
      'capacityYield',
      'awsCashMargin',
      'serverLife',
      'adsGrowth',
      'efficiencyGain',
    ] as const;
    const variables = variablesFor(ids, inputs);
    const outcome = { output: 'underlyingNetIncome', year: 2030 } as const;
    const target = (computeOutcome(productBasis, inputs, outcome) ?? NaN) + 25;
    const result = seekLeastChange({ variables, evaluate: evaluateFor(ids, inputs, outcome), target });
    expect(result).toMatchObject({ kind: 'reached', outcome: near(target, 4) });
    const alone = ids.map((id) => {
      const one = seekLeastChange({
        variables: variablesFor([id], inputs),
        evaluate: evaluateFor([id], inputs, outcome),
        target,
      });
      return one.kind === 'reached' ? one.distance : Infinity;
    });
    expect(result.kind === 'reached' ? result.distance : NaN).toBeLessThan(Math.min(...alone));
  });
});
