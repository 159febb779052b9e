// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubMediaQueries } from '../../test/renderWithSession.tsx';
import { changeSmoothly } from './changeSmoothly.ts';

/** A browser with view transitions; they are skipped when another one comes. */
function stubTransitions() {
  const start = vi.fn((change: () => void) => {
    change();
    return { ready: Promise.reject(new Error('skipped')), finished: Promise.reject(new Error('skipped')) };
  });
  Object.defineProperty(document, 'startViewTransition', { value: start, configurable: true });
  return start;
}

afterEach(() => {
  Reflect.deleteProperty(document, 'startViewTransition');
  vi.unstubAllGlobals();
});

describe('a change of the slide', () => {
  it('fades where the browser can, also when the next one comes first', async () => {
    stubMediaQueries();
    const start = stubTransitions();
    const change = vi.fn();
    changeSmoothly(change);
    await Promise.resolve();
    expect(start).toHaveBeenCalledOnce();
    expect(change).toHaveBeenCalledOnce();
  });

  it('is at once with less motion asked for, and in browsers without fades', () => {
    stubMediaQueries('(prefers-reduced-motion: reduce)');
    const start = stubTransitions();
    const change = vi.fn();
    changeSmoothly(change);
    expect(start).not.toHaveBeenCalled();
    Reflect.deleteProperty(document, 'startViewTransition');
    changeSmoothly(change);
    expect(change).toHaveBeenCalledTimes(2);
  });
});
