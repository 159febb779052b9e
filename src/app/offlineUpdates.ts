/** How a page that keeps itself for use without a network learns of a newer version of itself. */
export interface OfflineUpdates {
  /** True while a newer version is stored and waits. */
  readonly isNewerReady: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads the page again in the newer version. */
  readonly useNewer: () => void;
}

interface WaitingWorker {
  readonly postMessage: (message: string) => void;
}

interface Registration extends Pick<EventTarget, 'addEventListener'> {
  readonly installing: Pick<EventTarget, 'addEventListener'> | null;
  readonly waiting: WaitingWorker | null;
  readonly update: () => Promise<unknown>;
}

/** What of the browser is needed; replaced in tests. */
export interface UpdateBrowser {
  readonly serviceWorker: {
    readonly controller: object | null;
    readonly register: (address: string) => Promise<Registration>;
    readonly addEventListener: (name: 'controllerchange', listener: () => void) => void;
  };
  readonly reload: () => void;
}

/** Long enough to cost nothing, short enough that a page left open for days hears of a new version. */
const lookAgainMilliseconds = 60 * 60 * 1000;

/**
 * Registers the service worker and watches for a newer one. A newer one is only ever offered: it takes over when `useNewer` is
 * called, and the page then loads again. Where registering fails the page works as before, with a network.
 */
export function watchForUpdates(browser: UpdateBrowser, workerAddress: string): OfflineUpdates {
  const listeners = new Set<() => void>();
  let waiting: WaitingWorker | null = null;
  let isAsked = false;

  function setWaiting(worker: WaitingWorker | null): void {
    if (worker === waiting) return;
    waiting = worker;
    for (const listener of listeners) listener();
  }

  function watch(registration: Registration): void {
    // Without a controller this is the first visit: what was just stored is what is shown.
    const note = (): void =>
      setWaiting(browser.serviceWorker.controller === null ? null : registration.waiting);
    note();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', note);
    });
    setInterval(() => void registration.update().catch(() => undefined), lookAgainMilliseconds);
  }

  browser.serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) browser.reload();
  });
  browser.serviceWorker.register(workerAddress).then(watch, () => undefined);

  return {
    isNewerReady: () => waiting !== null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    useNewer: () => {
      isAsked = true;
      waiting?.postMessage('use-new-version');
    },
  };
}

/** The address of the worker that the build puts beside index.html, under any path. */
const workerFile = './sw.js';

/** Starts to keep the page for use without a network, in the built page only; null where browsers cannot. */
export function startOffline(): OfflineUpdates | null {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null;
  return watchForUpdates(
    { serviceWorker: navigator.serviceWorker, reload: () => window.location.reload() },
    workerFile,
  );
}
