import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepRange } from './sliderSteps.ts';
import {
  clampToRange,
  computeRailPosition,
  isOnStep,
  pageSteps,
  selectKeyedValue,
  snapToStep,
  stepFrom,
} from './sliderSteps.ts';

const capex: StepRange = { min: 80, max: 350, step: 5 };
const serverLife: StepRange = { min: 2, max: 8, step: 0.1 };
const capacityYield: StepRange = { min: 0.2, max: 1, step: 0.01 };
const uneven: StepRange = { min: 0, max: 1, step: 0.3 };

/** Limits and steps with up to three decimals, written as decimals like those of the data; the maximum need not be on the grid. */
const anyRange = fc
  .record({
    decimals: fc.integer({ min: 0, max: 3 }),
    min: fc.integer({ min: -5000, max: 5000 }),
    step: fc.integer({ min: 1, max: 400 }),
    steps: fc.integer({ min: 1, max: 500 }),
    rest: fc.integer({ min: 0, max: 399 }),
  })
  .map(({ decimals, min, step, steps, rest }) => {
    const scale = 10 ** decimals;
    return { min: min / scale, max: (min + steps * step + (rest % step)) / scale, step: step / scale };
  });
const anyValue = fc.double({ min: -20_000, max: 20_000, noNaN: true });

/** How many decimals the shortest way to write the number has: 17 for 0.30000000000000004. */
function countWrittenDecimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

function expectStop(value: number, range: StepRange): void {
  expect(value).toBeGreaterThanOrEqual(range.min);
  expect(value).toBeLessThanOrEqual(range.max);
  const position = (value - range.min) / range.step;
  if (value !== range.max) expect(Math.abs(position - Math.round(position))).toBeLessThan(1e-6);
  const most = Math.max(...[range.min, range.max, range.step].map(countWrittenDecimals));
  expect(countWrittenDecimals(value)).toBeLessThanOrEqual(most);
}

describe('snapToStep', () => {
  it.each([
    [237.3, capex, 235],
    [237.5, capex, 240],
    [1000, capex, 350],
    [-1000, capex, 80],
    [5.6789, serverLife, 5.7],
    [0.297, capacityYield, 0.3],
    [0.94, uneven, 0.9],
    [0.96, uneven, 1],
  ])('%s becomes a stop', (value, range, expected) => {
    expect(snapToStep(value, range)).toBe(expected);
  });

  it('gives a stop within the limits, without noise of the arithmetic, and no other stop is nearer', () => {
    fc.assert(
      fc.property(anyRange, anyValue, (range, value) => {
        const snapped = snapToStep(value, range);
        expectStop(snapped, range);
        expect(snapToStep(snapped, range)).toBe(snapped);
        expect(isOnStep(snapped, range)).toBe(true);
        const inside = clampToRange(value, range);
        expect(Math.abs(snapped - inside)).toBeLessThanOrEqual(range.step / 2 + 1e-9);
      }),
    );
  });
});

describe('stepFrom', () => {
  it('never shows noise of the arithmetic', () => {
    expect(stepFrom(0.2, 1, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
    expect(stepFrom(5.7, 1, serverLife)).toBe(5.8);
    expect(stepFrom(69.1, -1, { min: -60, max: 120, step: 0.1 })).toBe(69);
  });

  it('goes from a value between two stops to the next stop', () => {
    expect(stepFrom(220.7, 1, capex)).toBe(225);
    expect(stepFrom(220.7, -1, capex)).toBe(220);
  });

  it('stays within the limits, and reaches a maximum that is not on the grid and leaves it again', () => {
    expect(stepFrom(350, 1, capex)).toBe(350);
    expect(stepFrom(80, -pageSteps, capex)).toBe(80);
    expect(stepFrom(0.9, 1, uneven)).toBe(1);
    expect(stepFrom(1, -1, uneven)).toBe(0.9);
    expect(stepFrom(9999, -1, capex)).toBe(345);
  });

  it('gives a stop in the right direction, and steps undo each other away from the limits', () => {
    fc.assert(
      fc.property(anyRange, anyValue, fc.integer({ min: 1, max: 40 }), (range, value, count) => {
        const inside = clampToRange(value, range);
        const up = stepFrom(value, count, range);
        const down = stepFrom(value, -count, range);
        expectStop(up, range);
        expectStop(down, range);
        expect(up > inside || up === range.max).toBe(true);
        expect(down < inside || down === range.min).toBe(true);
        expect(up - inside).toBeLessThanOrEqual(count * range.step + 1e-9);
        const stop = snapToStep(value, range);
        const higher = stepFrom(stop, count, range);
        if (higher < range.max) expect(stepFrom(higher, -count, range)).toBe(stop);
      }),
    );
  });
});

describe('selectKeyedValue', () => {
  it.each([
    ['ArrowRight', 225],
    ['ArrowUp', 225],
    ['ArrowLeft', 215],
    ['ArrowDown', 215],
    ['PageUp', 270],
    ['PageDown', 170],
    ['Home', 80],
    ['End', 350],
  ])('%s leads to %s', (key, expected) => {
    expect(selectKeyedValue(key, 220, capex)).toBe(expected);
  });

  it('leaves other keys alone', () => {
    expect(['Tab', 'Enter', 'a', '5', 'Escape'].map((key) => selectKeyedValue(key, 220, capex))).toEqual(
      Array(5).fill(null),
    );
  });
});

describe('computeRailPosition', () => {
  it('runs from 0 to 1 and holds there', () => {
    expect(computeRailPosition(80, capex)).toBe(0);
    expect(computeRailPosition(215, capex)).toBe(0.5);
    expect(computeRailPosition(350, capex)).toBe(1);
    expect(computeRailPosition(5000, capex)).toBe(1);
    expect(computeRailPosition(3, { min: 3, max: 3, step: 1 })).toBe(0);
  });
});
