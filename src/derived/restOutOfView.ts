import { createRest } from './createRest.ts';
import type { Live } from './useSession.ts';

/** How long the scenario must rest before what is out of view follows, in milliseconds. */
const restTime = 200;

/**
 * A live value that costs nothing while nobody sees it: out of view its listeners hear of a moved scenario only once it has rested,
 * for search and screen readers. New settings are told at once. What is read is always current.
 */
export function restOutOfView<TValue>(live: Live<TValue>, isInView: () => boolean): Live<TValue> {
  return {
    read: live.read,
    subscribe(listener) {
      const rest = createRest(restTime, () => listener('scenario'));
      const stop = live.subscribe((change) => {
        if (change === 'scenario' && !isInView()) {
          rest.moved();
          return;
        }
        rest.stop();
        listener(change);
      });
      return () => {
        rest.stop();
        stop();
      };
    },
  };
}
