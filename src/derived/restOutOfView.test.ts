import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SourceChange } from './scenarioSource.ts';
import { restOutOfView } from './restOutOfView.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function makeLive() {
  const listeners = new Set<(change: SourceChange) => void>();
  let value = 0;
  return {
    live: {
      read: () => value,
      subscribe: (listener: (change: SourceChange) => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    change: (kind: SourceChange) => {
      value += 1;
      for (const listener of listeners) listener(kind);
    },
    countListeners: () => listeners.size,
  };
}

it('tells at once in view, after a rest out of view, and settings always at once', () => {
  const { live, change, countListeners } = makeLive();
  let isInView = true;
  const resting = restOutOfView(live, () => isInView);
  const heard: (readonly [SourceChange, number])[] = [];
  const stop = resting.subscribe((kind) => heard.push([kind, resting.read()]));
  change('scenario');
  expect(heard).toEqual([['scenario', 1]]);
  isInView = false;
  for (let step = 0; step < 20; step += 1) {
    change('scenario');
    vi.advanceTimersByTime(50);
  }
  expect(heard).toHaveLength(1);
  expect(resting.read()).toBe(21);
  vi.advanceTimersByTime(200);
  expect(heard).toEqual([
    ['scenario', 1],
    ['scenario', 21],
  ]);
  change('settings');
  expect(heard).toHaveLength(3);
  change('scenario');
  stop();
  vi.advanceTimersByTime(1000);
  expect(heard).toHaveLength(3);
  expect(countListeners()).toBe(0);
});
