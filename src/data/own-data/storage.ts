import { createStore, get, update } from 'idb-keyval';

/** Where a person's data are kept between two visits. */
export interface OwnDataStorage {
  /** What is stored; undefined when nothing is. Rejects when the storage cannot be used. */
  readonly read: () => Promise<unknown>;
  /**
   * Replaces what is stored by what `change` makes of it, as one step: two pages never overwrite each other. Rejects, with the
   * storage as it was, when the storage cannot be used or is full, or when `change` throws.
   */
  readonly update: (change: (stored: unknown) => unknown) => Promise<void>;
}

const key = 'record';

/** A storage that does not answer (a browser that holds it back) must not hold the page back. */
const longestWait = 5000;

/** The storage did not answer in time. */
export class StorageTimeoutError extends Error {
  override readonly name = 'StorageTimeoutError';
}

function limitTime<TValue>(work: Promise<TValue>): Promise<TValue> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageTimeoutError('no answer')), longestWait);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** IndexedDB of this browser. Nothing is opened before the first use, and nothing here throws outside of its promises. */
export function createBrowserStorage(): OwnDataStorage {
  let store: ReturnType<typeof createStore> | undefined;
  const open = (): ReturnType<typeof createStore> => (store ??= createStore('cumulo-own-data', 'records'));
  return {
    read: () => limitTime(Promise.resolve().then(() => get<unknown>(key, open()))),
    update: (change) => limitTime(Promise.resolve().then(() => update<unknown>(key, change, open()))),
  };
}
