import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScenarioSource, SourceChange } from '../../derived/scenarioSource.ts';
import type { Overrides } from '../../model/index.ts';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import { createIsoSource } from './isoSource.ts';

/** A source that a test moves by hand. */
function makeSource() {
  let view = makeScenarioView();
  const listeners = new Set<(change: SourceChange) => void>();
  const source: ScenarioSource = {
    read: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    run: () => view.scenario,
    actualsLoaded: () => undefined,
  };
  const move = (overrides: Overrides): void => {
    view = makeScenarioView({ overrides });
    for (const listener of [...listeners]) listener('scenario');
  };
  return { source, move, listeners };
}

const limits = { aws: [0, 60], rival: [0, 85] } as const;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterEach(() => vi.restoreAllMocks());

describe('the iso-lines of a chart', () => {
  it('are not there at first, and come after a rest, one line a task', () => {
    const { source } = makeSource();
    const iso = createIsoSource(source, 'google', limits);
    const told = vi.fn();
    iso.subscribe(told);
    expect(iso.read()).toBeNull();
    vi.advanceTimersByTime(249);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(told).toHaveBeenCalledOnce();
    expect(iso.read()?.map(({ year }) => year)).toEqual([2028, 2030, 2035]);
  });

  it('cost nothing while a slider moves', () => {
    const { source, move } = makeSource();
    const iso = createIsoSource(source, 'google', limits);
    const told = vi.fn();
    iso.subscribe(told);
    for (let capex = 200; capex < 300; capex += 5) {
      move({ capex });
      vi.advanceTimersByTime(100);
    }
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(told).toHaveBeenCalledOnce();
  });

  it('stay as they are when only the two growth rates of the chart moved', () => {
    const { source, move } = makeSource();
    const iso = createIsoSource(source, 'google', limits);
    iso.subscribe(() => undefined);
    vi.advanceTimersByTime(500);
    const before = iso.read();
    move({ awsGrowth: 10, googleGrowth: 80 });
    vi.advanceTimersByTime(500);
    expect(iso.read()).toBe(before);
    move({ awsGrowth: 10, googleGrowth: 80, unmetRetention: 0 });
    vi.advanceTimersByTime(500);
    expect(iso.read()).not.toBe(before);
  });

  it('are complete at once for paper, for the scenario as it stands, without being followed', () => {
    const { source, move } = makeSource();
    const iso = createIsoSource(source, 'google', limits);
    iso.complete();
    const first = iso.read();
    expect(first?.map(({ year }) => year)).toEqual([2028, 2030, 2035]);
    iso.complete();
    expect(iso.read()).toBe(first);
    const told = vi.fn();
    iso.subscribe(told);
    move({ unmetRetention: 0 });
    iso.complete();
    expect(told).toHaveBeenCalledOnce();
    expect(iso.read()).not.toEqual(first);
    vi.advanceTimersByTime(500);
    expect(told).toHaveBeenCalledOnce();
  });

  it('do not go on for a scenario that is gone', () => {
    const { source, move } = makeSource();
    const iso = createIsoSource(source, 'google', limits);
    const told = vi.fn();
    iso.subscribe(told);
    vi.advanceTimersByTime(250);
    move({ capex: 300 });
    vi.advanceTimersByTime(100);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(told).toHaveBeenCalledOnce();
  });

  it('are computed while somebody listens only', () => {
    const { source, move, listeners } = makeSource();
    const iso = createIsoSource(source, 'azure', limits);
    const stop = iso.subscribe(() => undefined);
    stop();
    expect(listeners.size).toBe(0);
    move({ capex: 300 });
    vi.advanceTimersByTime(1000);
    expect(iso.read()).toBeNull();
  });
});
