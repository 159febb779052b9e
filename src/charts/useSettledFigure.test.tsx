// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFigure, makeLiveFigure } from '../test/makeFigure.ts';
import { useSettledFigure } from './useSettledFigure.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

function setUp(isInitiallyActive = true) {
  const live = makeLiveFigure(makeFigure(100));
  const onBehind = vi.fn<(isBehind: boolean) => void>();
  const hook = renderHook(({ isActive }) => useSettledFigure(live, isActive, onBehind), {
    initialProps: { isActive: isInitiallyActive },
  });
  const read = () => hook.result.current.figure.title;
  const move = (level: number, change?: 'scenario' | 'settings') =>
    act(() => live.move(makeFigure(level), change));
  return { ...hook, live, onBehind, read, move };
}

describe('useSettledFigure', () => {
  it('starts with the figure as it is', () => {
    const { read, result, onBehind } = setUp();
    expect(read()).toBe('Sales reach 100');
    expect(result.current.isBehind()).toBe(false);
    expect(onBehind).toHaveBeenLastCalledWith(false);
  });

  it('follows 160 ms after the last change', async () => {
    const { move, read, result, onBehind } = setUp();
    move(110);
    expect(onBehind).toHaveBeenLastCalledWith(true);
    expect(result.current.isBehind()).toBe(true);
    await pass(159);
    expect(read()).toBe('Sales reach 100');
    await pass(5);
    expect(read()).toBe('Sales reach 110');
    expect(onBehind).toHaveBeenLastCalledWith(false);
    expect(result.current.isBehind()).toBe(false);
  });

  it('waits as long as the slider moves, then follows once', async () => {
    const { move, read, live } = setUp();
    const reads = vi.spyOn(live, 'read');
    for (const level of [101, 102, 103, 104, 105, 106]) {
      move(level);
      await pass(100);
      expect(read()).toBe('Sales reach 100');
    }
    await pass(100);
    expect(read()).toBe('Sales reach 106');
    reads.mockClear();
    await pass(1000);
    expect(read()).toBe('Sales reach 106');
    expect(reads).not.toHaveBeenCalled();
  });

  it('follows a change of the settings at once', async () => {
    const { move, read } = setUp();
    move(110, 'settings');
    await pass(2);
    expect(read()).toBe('Sales reach 110');
  });

  it('follows without rest when it is asked to', async () => {
    const { move, read, result } = setUp();
    move(110);
    act(() => {
      result.current.outgrow();
      result.current.outgrow();
    });
    await pass(2);
    expect(read()).toBe('Sales reach 110');
  });

  it('holds more than the values need once they left the axis, and fits them at rest', async () => {
    const { move, read, result, onBehind } = setUp();
    move(200);
    act(() => result.current.outgrow());
    await pass(2);
    expect(read()).toBe('Sales reach 200');
    expect(result.current.reach).toEqual([0, 275]);
    // The axis is still to follow.
    expect(onBehind).toHaveBeenLastCalledWith(true);
    move(120);
    act(() => result.current.outgrow());
    await pass(2);
    expect(result.current.reach).toEqual([0, 275]);
    await pass(200);
    expect(read()).toBe('Sales reach 120');
    expect(result.current.reach).toBeNull();
    expect(onBehind).toHaveBeenLastCalledWith(false);
  });

  it('fits at rest, too, when the last move was the one that left the axis', async () => {
    const { move, result, onBehind } = setUp();
    move(200);
    act(() => result.current.outgrow());
    await pass(200);
    expect(result.current.reach).toBeNull();
    expect(onBehind).toHaveBeenLastCalledWith(false);
  });

  it('does not follow while it is out of view, and catches up when it comes back', async () => {
    const { move, read, rerender } = setUp();
    rerender({ isActive: false });
    move(110);
    move(120);
    await pass(1000);
    expect(read()).toBe('Sales reach 100');
    rerender({ isActive: true });
    await pass(2);
    expect(read()).toBe('Sales reach 120');
  });

  it('follows new settings out of view too: search and screen readers do not scroll', async () => {
    const { move, read, rerender } = setUp();
    rerender({ isActive: false });
    move(120, 'settings');
    await pass(2);
    expect(read()).toBe('Sales reach 120');
  });

  it('settles at once for paper, out of view too', async () => {
    const { move, read, rerender } = setUp();
    rerender({ isActive: false });
    move(110);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(read()).toBe('Sales reach 110');
    await pass(1);
  });

  it('drops what it waited for when it leaves the view', async () => {
    const { move, read, rerender } = setUp();
    move(110);
    rerender({ isActive: false });
    await pass(1000);
    expect(read()).toBe('Sales reach 100');
  });

  it('has nothing to catch up with when nothing changed', async () => {
    const { rerender, onBehind, live } = setUp(false);
    onBehind.mockClear();
    const reads = vi.spyOn(live, 'read');
    rerender({ isActive: true });
    await pass(1000);
    expect(onBehind).not.toHaveBeenCalledWith(true);
    expect(reads.mock.calls.length).toBeLessThan(5);
  });

  it('is withdrawn when it is taken off the page, before and after its rest', async () => {
    for (const wait of [0, 160]) {
      const { move, live, unmount } = setUp();
      move(110);
      // 160 ms are over, the task that follows has not run.
      act(() => {
        vi.advanceTimersByTime(wait);
      });
      unmount();
      const reads = vi.spyOn(live, 'read');
      await pass(1000);
      live.move(makeFigure(120));
      expect(reads).not.toHaveBeenCalled();
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  it('follows new settings out of view too: those told, those that came while it left the view, and another live figure', async () => {
    const { move, read, rerender } = setUp(false);
    move(110, 'settings');
    await pass(2);
    expect(read()).toBe('Sales reach 110');
    rerender({ isActive: true });
    move(120, 'settings');
    rerender({ isActive: false });
    await pass(2);
    expect(read()).toBe('Sales reach 120');

    const first = makeLiveFigure(makeFigure(100));
    const second = makeLiveFigure(makeFigure(200));
    const hook = renderHook(({ live }) => useSettledFigure(live, false, () => undefined), {
      initialProps: { live: first },
    });
    hook.rerender({ live: second });
    await pass(2);
    expect(hook.result.current.figure.title).toBe('Sales reach 200');
  });
});
