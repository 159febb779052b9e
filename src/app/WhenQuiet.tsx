import { useEffect, useState, type ReactNode } from 'react';
import { whenIdle } from './rest.ts';

/** Milliseconds after which the first pictures stand nearly everywhere. */
const firstPictures = 2000;

function waitUntilQuiet(run: () => void): () => void {
  let stop = (): void => undefined;
  const timer = setTimeout(() => (stop = whenIdle(run)), firstPictures);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** What nobody sees at first comes when the first pictures stand: it must not take the network or the processor from them. */
export function WhenQuiet({ children }: { readonly children: ReactNode }) {
  const [isQuiet, setIsQuiet] = useState(false);
  useEffect(() => waitUntilQuiet(() => setIsQuiet(true)), []);
  return isQuiet ? children : null;
}
