/** What the link needs of a browser; tests give a history of their own. */
export interface LinkBrowser {
  /** The address from its # on; empty without one. */
  readonly readHash: () => string;
  /** Opens a new entry of the history. May throw: browsers refuse too many changes in a short time. */
  readonly pushHash: (hash: string) => void;
  /** Changes the present entry of the history. May throw, like pushHash. */
  readonly replaceHash: (hash: string) => void;
  /** The full address of the page with another part from # on. */
  readonly resolveAddress: (hash: string) => string;
  /** Calls back after back, forward, a followed link or an edited address, possibly twice for one of them. Returns how to stop. */
  readonly onNavigation: (listener: () => void) => () => void;
  /** Calls back when the page may be about to close. Returns how to stop. */
  readonly onLeave: (listener: () => void) => () => void;
}

/** The browser around the page. */
export function createLinkBrowser(page: Window): LinkBrowser {
  const { location, history } = page;

  function listen(events: readonly string[], listener: () => void): () => void {
    for (const event of events) page.addEventListener(event, listener);
    return () => {
      for (const event of events) page.removeEventListener(event, listener);
    };
  }

  return {
    readHash: () => location.hash,
    pushHash: (hash) => history.pushState(null, '', hash),
    replaceHash: (hash) => history.replaceState(history.state, '', hash),
    resolveAddress: (hash) => new URL(hash, location.href).href,
    onNavigation: (listener) => listen(['popstate', 'hashchange'], listener),
    onLeave: (listener) => listen(['pagehide'], listener),
  };
}
