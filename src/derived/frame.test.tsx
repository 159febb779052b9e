// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameGate, requestFrame } from './frame.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(['visible', 'hidden'] as const)('requestFrame in a %s page', (visibility) => {
  beforeEach(() => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  });

  it('runs once, later', () => {
    const run = vi.fn();
    requestFrame(run);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(visibility === 'hidden' ? 0 : 16);
    expect(run).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(100);
    expect(run).toHaveBeenCalledOnce();
  });

  it('can be withdrawn', () => {
    const run = vi.fn();
    requestFrame(run)();
    vi.advanceTimersByTime(100);
    expect(run).not.toHaveBeenCalled();
  });
});

describe('createFrameGate', () => {
  beforeEach(() => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  });

  it('runs the first job of a frame at the end of the event', async () => {
    const gate = createFrameGate();
    const run = vi.fn();
    gate(run);
    expect(run).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(run).toHaveBeenCalledOnce();
  });

  it('lets the last of the later jobs through in the next frame, once', async () => {
    const gate = createFrameGate();
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
    gate(first);
    await Promise.resolve();
    gate(second);
    gate(third);
    await Promise.resolve();
    expect(third).not.toHaveBeenCalled();
    vi.advanceTimersByTime(16);
    expect(second).not.toHaveBeenCalled();
    expect(third).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(100);
    expect(first).toHaveBeenCalledOnce();
    expect(third).toHaveBeenCalledOnce();
  });

  it('is open for the next event after a late job: events never lag behind by a frame from then on', async () => {
    const gate = createFrameGate();
    gate(vi.fn());
    await Promise.resolve();
    gate(vi.fn());
    vi.advanceTimersByTime(16);
    const next = vi.fn();
    gate(next);
    await Promise.resolve();
    expect(next).toHaveBeenCalledOnce();
  });

  it('is open again after a quiet frame', async () => {
    const gate = createFrameGate();
    gate(vi.fn());
    await Promise.resolve();
    vi.advanceTimersByTime(50);
    const run = vi.fn();
    gate(run);
    await Promise.resolve();
    expect(run).toHaveBeenCalledOnce();
  });
});
