// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requestFrame } from './frame.ts';

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
