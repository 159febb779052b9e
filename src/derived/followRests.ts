import { createRest } from './createRest.ts';
import type { Live } from './useSession.ts';

/**
 * Does some work soon, soon after new settings, and whenever a scenario that moved has rested for `restTime` milliseconds. Work that takes
 * several tasks returns how to stop it: it is stopped as soon as anything changes. Returns how to end all of it.
 */
export function followRests(
  { subscribe }: Pick<Live<unknown>, 'subscribe'>,
  restTime: number,
  work: () => (() => void) | undefined,
): () => void {
  let stopWork: (() => void) | undefined;
  const run = (): void => {
    stopWork = work();
  };
  const rest = createRest(restTime, run);
  // Not in this task: whoever changed the settings has enough to do.
  let soon = setTimeout(run, 0);
  const withdraw = (): void => {
    stopWork?.();
    stopWork = undefined;
    clearTimeout(soon);
  };
  const stop = subscribe((change) => {
    withdraw();
    if (change === 'scenario') {
      rest.moved();
      return;
    }
    rest.stop();
    soon = setTimeout(run, 0);
  });
  return () => {
    stop();
    rest.stop();
    withdraw();
  };
}
