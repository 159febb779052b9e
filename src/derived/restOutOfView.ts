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
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = live.subscribe((change) => {
        clearTimeout(timer);
        if (change === 'settings' || isInView()) listener(change);
        else timer = setTimeout(() => listener(change), restTime);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
