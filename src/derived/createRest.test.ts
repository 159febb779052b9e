import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRest } from './createRest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const restTime = 200;

it('calls back once after each row of changes, a rest after its last one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 20 }), (pauses) => {
      const calls: number[] = [];
      const expected: number[] = [];
      const rest = createRest(restTime, () => calls.push(performance.now()));
      for (const pause of [...pauses, 1000]) {
        rest.moved();
        if (pause > restTime) expected.push(performance.now() + restTime);
        // The clock stands between two whole milliseconds: no change falls together with the end of a rest.
        if (pause === restTime) return;
        vi.advanceTimersByTime(pause);
      }
      expect(calls).toEqual(expected);
    }),
  );
});

it('has one timer, however often something changes', () => {
  const rest = createRest(restTime, () => undefined);
  for (let change = 0; change < 50; change += 1) rest.moved();
  expect(vi.getTimerCount()).toBe(1);
});

it('calls nobody once it was stopped, and goes on with the next change', () => {
  const run = vi.fn();
  const rest = createRest(restTime, run);
  rest.moved();
  rest.stop();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
  rest.moved();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});
