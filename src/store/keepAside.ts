import type { LibraryStorage } from './libraryStorage.ts';

const mostTexts = 20;

/** What the storage failed for. */
export function isStorageFull(error: unknown): boolean {
  // Not every browser's storage errors are errors of the language.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}

/** Where a text may be put: the first key that is free, or that has this very text. @throws when none is left. */
function findPlace(storage: LibraryStorage, aside: string, text: string): string {
  for (let count = 1; count <= mostTexts; count += 1) {
    const key = count === 1 ? aside : `${aside}-${count}`;
    const kept = storage.read(key);
    if (kept === null || kept === text) return key;
  }
  throw new Error('No place is left for damaged text');
}

export interface DamagedText {
  /** Where it stands. */
  readonly key: string;
  /** Where it is kept aside; further texts get a number. */
  readonly aside: string;
  readonly text: string;
  /** Whether nothing of it could be read: then it may leave its key when there is no room for two. */
  readonly isWhole: boolean;
}

/**
 * Puts text that cannot be read aside before anything is written over it. Returns the key that has it now. @throws what the
 * storage throws; the text then is where it was.
 */
export function keepAside(storage: LibraryStorage, { key, aside, text, isWhole }: DamagedText): string {
  const place = findPlace(storage, aside, text);
  if (storage.read(place) === text) return place;
  try {
    storage.write(place, text);
  } catch (error) {
    if (!isWhole || !isStorageFull(error)) throw error;
    moveAside(storage, key, place, text);
  }
  return place;
}

function moveAside(storage: LibraryStorage, from: string, to: string, text: string): void {
  // A storage that refuses what stands in it already would not take it back either.
  storage.write(from, text);
  storage.remove(from);
  try {
    storage.write(to, text);
  } catch (error) {
    storage.write(from, text);
    throw error;
  }
}
