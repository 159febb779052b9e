import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { RowWindow } from './rowWindow.ts';

interface RowKeysOptions {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** Place of a row in the list as it is shown; -1 when it is not in it. */
  readonly findIndex: (key: string) => number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The row that a key leads to; null for keys that are the browser's. */
function selectKeyedRow(
  event: KeyboardEvent,
  current: number,
  last: number,
  pageSize: number,
): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageSize,
    PageUp: -pageSize,
  };
  if (event.altKey || event.metaKey || event.shiftKey) return null;
  if (event.ctrlKey) return event.key === 'Home' ? 0 : event.key === 'End' ? last : null;
  const step = steps[event.key];
  return step === undefined ? null : Math.max(0, Math.min(last, current + step));
}

/** Scrolls the page, where the table reaches beyond it; never sideways, so that the columns in view stay. */
function keepInWindow(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  if (top < header) window.scrollBy(0, top - header);
  else if (bottom > window.innerHeight - header) window.scrollBy(0, bottom - window.innerHeight + header);
}

/**
 * Makes the rows one stop of the Tab key: up, down, Page Up, Page Down, Ctrl + Home and Ctrl + End go from row to row. A row far
 * away comes onto the page first, then gets the focus.
 */
export function useRowKeys({ count, keyOf, findIndex, scroller }: RowKeysOptions) {
  const [stopKey, setStopKey] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const stopIndex = stopKey === null ? -1 : findIndex(stopKey);

  useEffect(() => {
    if (waiting.current === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(
      `[data-fact="${CSS.escape(waiting.current)}"]`,
    );
    if (button === null || button === undefined) return;
    waiting.current = null;
    button.focus({ preventScroll: true });
    keepInWindow(button);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, rowWindow: RowWindow) => {
    const { target } = event;
    const key = target instanceof HTMLElement ? target.dataset['fact'] : undefined;
    if (key === undefined) return;
    const next = selectKeyedRow(event, findIndex(key), count - 1, rowWindow.countVisible());
    if (next === null) return;
    event.preventDefault();
    waiting.current = keyOf(next);
    setStopKey(keyOf(next));
    rowWindow.showRow(next);
  };
  return { stopIndex, onKeyDown, stopAt: setStopKey };
}
