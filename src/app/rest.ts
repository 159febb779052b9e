/** Milliseconds after which a page that never rests has to do. */
const patience = 5000;

/** Runs something once the browser has nothing else to do. Returns how to call it off. */
export function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const request = window.requestIdleCallback(run, { timeout: patience });
  return () => window.cancelIdleCallback(request);
}
