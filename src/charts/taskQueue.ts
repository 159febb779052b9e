/**
 * Runs jobs one a task, so that no two charts render in the same one: eight charts of this library at once block a page for
 * hundreds of milliseconds, one at a time leaves room for input between them.
 */
export interface TaskQueue {
  /** Queues a job; returns a function that withdraws it if it has not run. */
  readonly add: (job: () => void) => () => void;
}

/** @param schedule runs a callback in a later task; replaced in tests. */
export function createTaskQueue(
  schedule: (run: () => void) => void = (run) => void setTimeout(run, 0),
): TaskQueue {
  const jobs = new Set<() => void>();
  let isScheduled = false;

  function scheduleNext(): void {
    if (isScheduled || jobs.size === 0) return;
    isScheduled = true;
    schedule(() => {
      isScheduled = false;
      const [job] = jobs;
      if (job !== undefined) {
        jobs.delete(job);
        // The next job is scheduled even if this one throws.
        queueMicrotask(scheduleNext);
        job();
      }
    });
  }

  return {
    add(job) {
      const entry = (): void => job();
      jobs.add(entry);
      scheduleNext();
      return () => void jobs.delete(entry);
    },
  };
}

/** The one queue of the page for mounting charts and for letting them settle. */
export const chartTasks = createTaskQueue();
