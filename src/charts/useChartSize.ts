import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Width of an element in whole CSS pixels, followed as it changes; 0 until it is known. */
export function useChartWidth<TElement extends HTMLElement>(): {
  ref: RefObject<TElement | null>;
  width: number;
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
  return { ref, width };
}
