import { startTransition, useEffect, useState } from 'react';
import { createRest } from './createRest.ts';
import type { Live } from './useSession.ts';

/** How long the scenario must rest before lists follow, in milliseconds: they are read, not watched. */
const restTime = 200;

/** A live value as it was when the scenario last rested. */
export function useSettled<TValue>(live: Live<TValue>): TValue {
  const [value, setValue] = useState(live.read);
  useEffect(() => {
    const follow = (): void => startTransition(() => setValue(() => live.read()));
    const rest = createRest(restTime, follow);
    // Not in this task: whoever changed the settings has enough to do.
    let soon = setTimeout(follow, 0);
    const stop = live.subscribe((change) => {
      if (change === 'scenario') {
        rest.moved();
        return;
      }
      rest.stop();
      clearTimeout(soon);
      soon = setTimeout(follow, 0);
    });
    return () => {
      stop();
      rest.stop();
      clearTimeout(soon);
    };
  }, [live]);
  return value;
}
