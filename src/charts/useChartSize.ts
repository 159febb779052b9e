import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { usePrinting } from '../ui/usePrinting.ts';

/** What a sheet of A4 holds beside its margins and those of a card. Charts keep the pixels of the screen on paper and would be cut. */
const paperWidth = 620;

/** Width of an element in whole CSS pixels, followed as it changes, at most that of a sheet on paper; 0 until it is known. */
export function useChartWidth<TElement extends HTMLElement>(): {
  ref: RefObject<TElement | null>;
  width: number;
  isOnPaper: boolean;
} {
  const ref = useRef<TElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isOnPaper = usePrinting();
  return { ref, width: isOnPaper ? Math.min(width, paperWidth) : width, isOnPaper };
}
