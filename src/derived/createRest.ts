/** Waits for changes to end. */
export interface Rest {
  /** Something changed: the wait begins anew. */
  readonly moved: () => void;
  /** Ends the wait: nothing is called any more until the next change. */
  readonly stop: () => void;
}

/**
 * Calls back once nothing has changed for `restTime` milliseconds. A change costs the reading of a clock, however many of them a drag
 * makes and however many wait for its end: the timer of the first one looks whether there were others since.
 */
export function createRest(restTime: number, run: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const check = (): void => {
    const missing = last + restTime - performance.now();
    timer = missing > 0 ? setTimeout(check, missing) : undefined;
    if (timer === undefined) run();
  };
  return {
    moved() {
      last = performance.now();
      timer ??= setTimeout(check, restTime);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
