import { useCallback, useSyncExternalStore } from 'react';
import type { Session } from './session.ts';
import { useSession } from './useSession.ts';

/**
 * Makes a hook for state that outlives its component: whoever comes back to a view finds it as it was left, until the page is
 * closed. For choices that are too small for the link.
 */
export function createRemembered<TValue>(
  initial: TValue,
): () => readonly [TValue, (change: (value: TValue) => TValue) => void] {
  const remembered = new WeakMap<Session, TValue>();
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return function useRemembered() {
    const session = useSession();
    const value = useSyncExternalStore(subscribe, () => remembered.get(session) ?? initial);
    const update = useCallback(
      (change: (value: TValue) => TValue) => {
        const next = change(remembered.get(session) ?? initial);
        remembered.set(session, next);
        for (const listener of [...listeners]) listener();
      },
      [session],
    );
    return [value, update];
  };
}
