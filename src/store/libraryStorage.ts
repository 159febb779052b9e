/** Where the library is kept between visits; tests give one of their own. */
export interface LibraryStorage {
  /** Null when nothing is kept. May throw: browsers refuse storage in private windows or by a setting. */
  readonly read: (key: string) => string | null;
  /** May throw: the storage is full, or refused. */
  readonly write: (key: string, text: string) => void;
  /** May throw: the storage is refused. */
  readonly remove: (key: string) => void;
  /** Calls back after another page wrote to the key. Returns how to stop. */
  readonly onChange: (key: string, listener: () => void) => () => void;
}

/** The storage of the browser around the page. */
export function createBrowserStorage(page: Window): LibraryStorage {
  return {
    // Each access may throw, so the storage is fetched each time.
    read: (key) => page.localStorage.getItem(key),
    write: (key, text) => page.localStorage.setItem(key, text),
    remove: (key) => page.localStorage.removeItem(key),
    onChange: (key, listener) => {
      const hearStorage = (event: StorageEvent): void => {
        // Without a key, everything was cleared.
        if (event.key === key || event.key === null) listener();
      };
      // A page that comes back from the browser's memory has missed what happened meanwhile.
      const hearReturn = (event: PageTransitionEvent): void => {
        if (event.persisted) listener();
      };
      page.addEventListener('storage', hearStorage);
      page.addEventListener('pageshow', hearReturn);
      return () => {
        page.removeEventListener('storage', hearStorage);
        page.removeEventListener('pageshow', hearReturn);
      };
    },
  };
}

/** A new id: random, also on pages without encryption, where browsers make none by themselves. */
export function makeRandomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
