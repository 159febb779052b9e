import type { LibraryStorage } from '../store/libraryStorage.ts';

/** A storage that several pages share, whose messages arrive when the test says so. */
export interface FakeStorage {
  readonly openPage: () => { readonly storage: LibraryStorage };
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  /** The browser forgets everything. */
  readonly clear: () => void;
  readonly keys: () => Iterable<string>;
  /** The next message for one page arrives. */
  readonly deliverOne: (page: number) => void;
  /** All messages arrive, and the ones they cause. */
  readonly deliverAll: () => void;
  /** The last write is lost, as if another process had written over it. */
  readonly revertOnce: () => void;
  /** Names of the errors that reading and writing throw from now on; null: none. */
  readonly failWrites: (name: string | null) => void;
  readonly failReads: (name: string | null) => void;
  /** No more than so many characters fit from now on, names of keys counted. */
  readonly limitRoom: (characters: number) => void;
}

function throwNamed(name: string | null): void {
  if (name !== null) throw new DOMException('refused', name);
}

interface Listener {
  readonly key: string;
  readonly call: () => void;
}

/** Makes a storage for tests. */
export function makeFakeStorage(): FakeStorage {
  const kept = new Map<string, string>();
  const inboxes: Listener[][] = [];
  const queues: string[][] = [];
  let lost: { readonly key: string; readonly text: string | undefined } | null = null;
  let writeFailure: string | null = null;
  let readFailure: string | null = null;
  let room = Infinity;

  function store(page: number, key: string, text: string): void {
    throwNamed(writeFailure);
    if (kept.get(key) === text) return;
    const others = [...kept].filter(([other]) => other !== key);
    if ([[key, text], ...others].flat().join('').length > room) throwNamed('QuotaExceededError');
    lost = { key, text: kept.get(key) };
    kept.set(key, text);
    for (const [other, queue] of queues.entries()) if (other !== page) queue.push(key);
  }

  function deliverOne(page: number): void {
    const key = queues[page]?.shift();
    for (const listener of inboxes[page] ?? []) if (listener.key === key) listener.call();
  }

  function deliverAll(): void {
    for (let round = 0; round < 1000 && queues.some((queue) => queue.length > 0); round += 1)
      queues.forEach((_, page) => deliverOne(page));
    if (queues.some((queue) => queue.length > 0)) throw new Error('The pages never come to rest');
  }

  return {
    openPage: () => {
      const page = inboxes.push([]) - 1;
      queues.push([]);
      const storage: LibraryStorage = {
        read: (key) => {
          throwNamed(readFailure);
          return kept.get(key) ?? null;
        },
        write: (key, text) => store(page, key, text),
        remove: (key) => void kept.delete(key),
        onChange: (key, call) => {
          inboxes[page]?.push({ key, call });
          return () => undefined;
        },
      };
      return { storage };
    },
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => void kept.set(key, text),
    clear: () => kept.clear(),
    keys: () => kept.keys(),
    deliverOne,
    deliverAll,
    revertOnce: () => {
      if (lost?.text !== undefined) kept.set(lost.key, lost.text);
      lost = null;
    },
    failWrites: (name) => void (writeFailure = name),
    failReads: (name) => void (readFailure = name),
    limitRoom: (characters) => void (room = characters),
  };
}
