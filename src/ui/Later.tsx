import { useDeferredValue, type ReactNode } from 'react';

/**
 * What may come a moment after the rest of the page: it is rendered in small parts behind what is there, so that neither the first
 * picture nor an input waits for it. For what is out of sight at first, or has its place kept.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
