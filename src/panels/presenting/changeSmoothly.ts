import { flushSync } from 'react-dom';

function ignore(): void {
  // Another change came before this one had faded in.
}

/** Changes the page with a cross-fade, where the browser has one and the person has not asked for less motion. */
export function changeSmoothly(change: () => void): void {
  if (
    !('startViewTransition' in document) ||
    document.hidden ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  ) {
    change();
    return;
  }
  const { ready, finished } = document.startViewTransition(() => flushSync(change));
  ready.catch(ignore);
  finished.catch(ignore);
}
