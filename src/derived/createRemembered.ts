import { useCallback, useState } from 'react';
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
  return function useRemembered() {
    const session = useSession();
    const [value, setValue] = useState(() => remembered.get(session) ?? initial);
    const update = useCallback(
      (change: (value: TValue) => TValue) => {
        const next = change(remembered.get(session) ?? initial);
        remembered.set(session, next);
        setValue(() => next);
      },
      [session],
    );
    return [value, update];
  };
}
