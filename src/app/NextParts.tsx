import { useEffect } from 'react';
import { fetchNextParts } from './pages.ts';
import { whenIdle } from './rest.ts';

const rest = (): Promise<void> => new Promise((resolve) => void whenIdle(resolve));

/** Fetches what a person can be one click away from while the page rests: it then opens at once. Shows nothing. */
export function NextParts() {
  useEffect(() => {
    const end = new AbortController();
    void fetchNextParts(rest, end.signal);
    return () => end.abort();
  }, []);
  return null;
}
