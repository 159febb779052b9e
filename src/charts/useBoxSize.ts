import { useLayoutEffect, useState, type RefObject } from 'react';

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** Whole pixels of an element as it is drawn, never more than there are. */
export function measureDrawn(element: HTMLElement): BoxSize {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.floor(width), height: Math.floor(height) };
}

/** Pixels of an element's layout: unlike its rectangle, the same in a scaled preview. */
export function measureLaidOut(element: HTMLElement): BoxSize {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

/** Size of an element in CSS pixels, followed as it changes. `measure` must be a stable function. */
export function useBoxSize(
  ref: RefObject<HTMLElement | null>,
  measure: (element: HTMLElement) => BoxSize,
): BoxSize {
  const [size, setSize] = useState<BoxSize>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const follow = (): void => setSize(measure(element));
    follow();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, measure]);
  return size;
}
