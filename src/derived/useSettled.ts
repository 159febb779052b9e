import { startTransition, useEffect, useState } from 'react';
import { followRests } from './followRests.ts';
import type { Live } from './useSession.ts';

/** How long the scenario must rest before lists follow, in milliseconds: they are read, not watched. */
const restTime = 200;

/** A live value as it was when the scenario last rested. */
export function useSettled<TValue>(live: Live<TValue>): TValue {
  const [value, setValue] = useState(live.read);
  useEffect(
    () =>
      followRests(live, restTime, () => {
        startTransition(() => setValue(() => live.read()));
        return undefined;
      }),
    [live],
  );
  return value;
}
