import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What says which entry of a row is chosen. */
const chosen = '[aria-current="page"], [aria-selected="true"]';

/**
 * Scrolls a row of links or tabs, and nothing else, so that the chosen one stands in its middle; on a phone the row is wider than the
 * screen. `id`: the chosen entry.
 */
export function useChosenInSight<TRow extends HTMLElement>(id: string): RefObject<TRow | null> {
  const row = useRef<TRow>(null);
  useLayoutEffect(() => {
    const entry = row.current?.querySelector(chosen);
    if (row.current === null || entry === null || entry === undefined) return;
    if (row.current.scrollWidth <= row.current.clientWidth) return;
    const [outer, inner] = [row.current.getBoundingClientRect(), entry.getBoundingClientRect()];
    row.current.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }, [id]);
  return row;
}
