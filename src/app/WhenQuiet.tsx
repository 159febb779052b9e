import { useEffect, useState, type ReactNode } from 'react';

/** Milliseconds after which the first pictures stand nearly everywhere. */
const firstPictures = 2000;
/** Milliseconds after which a page that never rests has to do. */
const patience = 5000;

function waitUntilQuiet(run: () => void): () => void {
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: patience });
    else run();
  }, firstPictures);
  return () => clearTimeout(timer);
}

/** What nobody sees at first comes when the first pictures stand: it must not take the network or the processor from them. */
export function WhenQuiet({ children }: { readonly children: ReactNode }) {
  const [isQuiet, setIsQuiet] = useState(false);
  useEffect(() => waitUntilQuiet(() => setIsQuiet(true)), []);
  return isQuiet ? children : null;
}
