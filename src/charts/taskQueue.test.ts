import { describe, expect, it, vi } from 'vitest';
import { createTaskQueue } from './taskQueue.ts';

function makeQueue() {
  const tasks: (() => void)[] = [];
  const queue = createTaskQueue((run) => void tasks.push(run));
  const runTask = async (): Promise<void> => {
    try {
      tasks.shift()?.();
    } finally {
      await Promise.resolve();
    }
  };
  return { queue, tasks, runTask };
}

describe('createTaskQueue', () => {
  it('runs one job a task, in order', async () => {
    const { queue, tasks, runTask } = makeQueue();
    const done: string[] = [];
    queue.add(() => done.push('a'));
    queue.add(() => done.push('b'));
    expect(tasks).toHaveLength(1);
    await runTask();
    expect(done).toEqual(['a']);
    expect(tasks).toHaveLength(1);
    await runTask();
    expect(done).toEqual(['a', 'b']);
    expect(tasks).toHaveLength(0);
  });

  it('does not run a job that was withdrawn', async () => {
    const { queue, runTask } = makeQueue();
    const job = vi.fn();
    queue.add(job)();
    await runTask();
    expect(job).not.toHaveBeenCalled();
  });

  it('goes on after a job that throws', async () => {
    const { queue, runTask } = makeQueue();
    const job = vi.fn();
    queue.add(() => {
      throw new Error('broken chart');
    });
    queue.add(job);
    await expect(runTask()).rejects.toThrow('broken chart');
    await runTask();
    expect(job).toHaveBeenCalledOnce();
  });

  it('keeps the same function twice', async () => {
    const { queue, runTask } = makeQueue();
    const job = vi.fn();
    queue.add(job);
    queue.add(job);
    await runTask();
    await runTask();
    expect(job).toHaveBeenCalledTimes(2);
  });
});
