import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followRests } from './followRests.ts';
import type { SourceChange } from './scenarioSource.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const restTime = 200;

function follow() {
  let tell: (change: SourceChange) => void = () => undefined;
  const steps: string[] = [];
  const live = {
    subscribe: (listener: (change: SourceChange) => void) => {
      tell = listener;
      return () => void steps.push('left');
    },
  };
  const stop = followRests(live, restTime, () => {
    steps.push('work');
    return () => void steps.push('stopped');
  });
  /** What happened since it was last asked. */
  const take = (milliseconds: number): readonly string[] => {
    vi.advanceTimersByTime(milliseconds);
    return steps.splice(0);
  };
  return { stop, take, change: (kind: SourceChange) => tell(kind) };
}

it('works soon, soon after new settings, and after a rest of the scenario; a change stops the work', () => {
  const { take, change } = follow();
  expect(take(0)).toEqual(['work']);
  change('settings');
  expect(take(0)).toEqual(['stopped', 'work']);
  for (let move = 0; move < 20; move += 1) {
    change('scenario');
    vi.advanceTimersByTime(50);
  }
  expect(take(0)).toEqual(['stopped']);
  expect(take(restTime)).toEqual(['work']);
});

it('works once for settings that change while the scenario moves, and a move puts off what was to come soon', () => {
  const { take, change } = follow();
  change('scenario');
  change('settings');
  expect(take(1000)).toEqual(['work']);
  change('settings');
  change('scenario');
  expect(take(restTime - 1)).toEqual(['stopped']);
  expect(take(1)).toEqual(['work']);
});

it('ends with everything that was to come', () => {
  const { take, change, stop } = follow();
  take(0);
  change('scenario');
  take(0);
  stop();
  expect(take(1000)).toEqual(['left']);
});
