import { useEffect, useRef, type ReactNode } from 'react';
import { writeText } from './writeText.ts';

interface LiveTextProps<TValue> {
  readonly live: { readonly read: () => TValue; readonly subscribe: (listener: () => void) => () => void };
  /** Must be a stable function. */
  readonly select: (value: TValue) => string;
}

/**
 * A text that follows every frame of a drag. It is written into its element directly: dozens of them change at once, and what
 * React would render again is only ever this one string.
 */
export function LiveText<TValue>({ live, select }: LiveTextProps<TValue>): ReactNode {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let shown: string | undefined;
    const write = (): void => {
      const text = select(live.read());
      if (text === shown || element.current === null) return;
      shown = text;
      writeText(element.current, text);
    };
    write();
    return live.subscribe(write);
  }, [live, select]);
  return <span ref={element}>{select(live.read())}</span>;
}
