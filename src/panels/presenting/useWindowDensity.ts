import { useSyncExternalStore } from 'react';

/** Width in CSS pixels from which the text for a room fits. */
const roomWidth = 1024;

/** The text size for a slide of this width. */
export function chooseDensity(width: number): 'desk' | 'present' {
  return width >= roomWidth ? 'present' : 'desk';
}

function followSize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** The text size for a slide over the whole window. */
export function useWindowDensity(): 'desk' | 'present' {
  return useSyncExternalStore(followSize, () => chooseDensity(window.innerWidth));
}
