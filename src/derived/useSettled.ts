import { startTransition, useEffect, useState } from 'react';
import type { Live } from './useSession.ts';

/** How long the scenario must rest before lists follow, in milliseconds: they are read, not watched. */
const restTime = 200;

/** A live value as it was when the scenario last rested. */
export function useSettled<TValue>(live: Live<TValue>): TValue {
  const [value, setValue] = useState(live.read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (wait: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => startTransition(() => setValue(() => live.read())), wait);
    };
    follow(0);
    const stop = live.subscribe((change) => follow(change === 'settings' ? 0 : restTime));
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [live]);
  return value;
}
