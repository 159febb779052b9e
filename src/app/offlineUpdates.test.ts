import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForUpdates } from './offlineUpdates.ts';

/** The parts of a browser's service workers that the page uses. */
class FakeRegistration extends EventTarget {
  installing: EventTarget | null = null;
  waiting: { readonly postMessage: (message: unknown) => void } | null = null;
  readonly update = vi.fn(() => Promise.reject(new Error('no network')));
}

class FakeWorkers extends EventTarget {
  controller: object | null = null;
  readonly registration = new FakeRegistration();
  register = vi.fn(() => Promise.resolve(this.registration));
}

function start(workers: FakeWorkers) {
  const reload = vi.fn();
  const updates = watchForUpdates({ serviceWorker: workers, reload }, './sw.js');
  return { updates, reload };
}

/** A newer version has been stored and waits. */
function installNewer(workers: FakeWorkers) {
  const postMessage = vi.fn();
  workers.registration.installing = new EventTarget();
  workers.registration.dispatchEvent(new Event('updatefound'));
  workers.registration.waiting = { postMessage };
  workers.registration.installing.dispatchEvent(new Event('statechange'));
  return postMessage;
}

describe('a newer version of the page', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('is offered, and used only when somebody says so', async () => {
    const workers = new FakeWorkers();
    workers.controller = {};
    const { updates, reload } = start(workers);
    const listener = vi.fn();
    updates.subscribe(listener);
    await vi.advanceTimersByTimeAsync(0);
    expect(updates.isNewerReady()).toBe(false);
    const postMessage = installNewer(workers);
    expect(updates.isNewerReady()).toBe(true);
    expect(listener).toHaveBeenCalledOnce();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    updates.useNewer();
    expect(postMessage).toHaveBeenCalledWith('use-new-version');
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is nothing to offer on the first visit', async () => {
    const workers = new FakeWorkers();
    const { updates } = start(workers);
    await vi.advanceTimersByTimeAsync(0);
    installNewer(workers);
    expect(updates.isNewerReady()).toBe(false);
  });

  it('is looked for from time to time, and a network that is not there changes nothing', async () => {
    const workers = new FakeWorkers();
    start(workers);
    await vi.advanceTimersByTimeAsync(3 * 60 * 60 * 1000 + 1);
    expect(workers.registration.update).toHaveBeenCalledTimes(3);
  });

  it('is never heard of where the browser refuses to register', async () => {
    const workers = new FakeWorkers();
    workers.register = vi.fn(() => Promise.reject(new Error('refused')));
    const { updates } = start(workers);
    await vi.advanceTimersByTimeAsync(0);
    expect(updates.isNewerReady()).toBe(false);
  });
});
