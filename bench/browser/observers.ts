/** A task of the main thread over 50 ms, in milliseconds since navigation. */
export interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

/** What the browser has told since the page began or since it was last asked to forget. */
export interface Observed {
  readonly tasks: readonly LongTask[];
  /** Sum of all layout shifts that no input caused. */
  readonly shift: number;
  /** Latest largest contentful paint, in milliseconds since navigation. */
  readonly largestPaint: number;
}

export interface Observers {
  readonly read: () => Observed;
  readonly forget: () => void;
}

declare global {
  interface Window {
    cumuloObservers?: Observers;
  }
}

/** Runs in the page before anything else. It must not use anything outside of its own body. */
export function installObservers(): void {
  let tasks: LongTask[] = [];
  let shift = 0;
  let largestPaint = 0;
  const take = (entries: PerformanceEntryList): void => {
    for (const entry of entries) {
      const { startTime, duration, entryType } = entry;
      if (entryType === 'longtask') tasks.push({ startTime, duration });
      if (entryType === 'largest-contentful-paint') largestPaint = startTime;
      if (entryType === 'layout-shift' && Reflect.get(entry, 'hadRecentInput') !== true)
        shift += Number(Reflect.get(entry, 'value'));
    }
  };
  const observers = ['longtask', 'largest-contentful-paint', 'layout-shift'].map((type) => {
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type, buffered: true });
    return observer;
  });
  const takeWaiting = (): void => observers.forEach((observer) => take(observer.takeRecords()));
  window.cumuloObservers = {
    read() {
      takeWaiting();
      return { tasks, shift, largestPaint };
    },
    forget() {
      takeWaiting();
      tasks = [];
      shift = 0;
    },
  };
}
