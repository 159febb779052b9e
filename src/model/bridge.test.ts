import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryHorizon, arbitraryInputs, makeInputs, productBasis } from '../test/modelBasis.ts';
import { expectFigures } from '../test/expectFigures.ts';
import { toyBasis, toyInputs } from '../test/toyWorld.ts';
import { bridgeStepIds, computeProfitBridge } from './bridge.ts';
import { project } from './projection.ts';

describe('computeProfitBridge', () => {
  it('first year of the toy world by hand', () => {
    const bridge = computeProfitBridge(toyBasis, toyInputs, project(toyBasis, toyInputs, 3), 2001);
    expect(bridge.from).toEqual({ year: 2000, value: 54 });
    expect(bridge.to.year).toBe(2001);
    expect(bridge.to.value).toBeCloseTo(54.6, 10);
    expectFigures(Object.fromEntries(bridge.steps.map(({ id, value }) => [id, value])), {
      baseYearItems: -12, // −15 · 0.8, no change of the tax rate
      awsCashProfit: 15, // 65 − 50
      awsDepreciation: -3.5, // 20 − 23.5
      advertising: 4, // 0.4 · (60 − 50)
      stores: 1, // 0.04 · (275 − 250)
      commerceDepreciation: -10.75, // 10 − 20.75
      interest: 0,
      oneOffGain: 10,
      tax: -3.15, // −20 % of 15.75
    });
  });

  it('taxes the profit of the base year at the new rate', () => {
    const inputs = { ...toyInputs, taxRate: 30 };
    const [step] = computeProfitBridge(toyBasis, inputs, project(toyBasis, inputs, 1), 2001).steps;
    expect(step?.id).toBe('baseYearItems');
    expect(step?.value).toBeCloseTo(-12 - 5.25, 10); // −10 % of 50 + 2.5
  });

  it('books the one-off gain in the first year only', () => {
    const rows = project(productBasis, makeInputs(), 2);
    const gainOf = (year: number) =>
      computeProfitBridge(productBasis, makeInputs(), rows, year).steps.find(({ id }) => id === 'oneOffGain');
    expect(gainOf(2026)?.value).toBe(makeInputs().anthropicGain);
    expect(gainOf(2027)?.value).toBe(0);
  });

  it('refuses a year that was not projected', () => {
    const rows = project(productBasis, makeInputs(), 3);
    expect(() => computeProfitBridge(productBasis, makeInputs(), rows, 2025)).toThrow(RangeError);
    expect(() => computeProfitBridge(productBasis, makeInputs(), rows, 2029)).toThrow('2029');
  });

  it('walks from profit to profit in every scenario and year', () => {
    fc.assert(
      fc.property(arbitraryInputs, arbitraryHorizon, (inputs, horizon) => {
        const rows = project(productBasis, inputs, horizon);
        for (const row of rows) {
          const bridge = computeProfitBridge(productBasis, inputs, rows, row.year);
          expect(bridge.steps.map(({ id }) => id)).toEqual(bridgeStepIds);
          expect(bridge.to.value).toBe(row.netIncome);
          const arrival = bridge.steps.reduce((sum, step) => sum + step.value, bridge.from.value);
          const size = bridge.steps.reduce((sum, step) => sum + Math.abs(step.value), bridge.from.value);
          expect(Math.abs(arrival - bridge.to.value)).toBeLessThanOrEqual(1e-9 * size);
        }
      }),
    );
  });
});
