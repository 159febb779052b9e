import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** What the chart library calls the way that an arrow points to: it walks down a list of rows with the left arrow. */
const libraryKeys: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

const translated = new WeakSet<Event>();

/** Walks down the rows of a chart with the down and right arrows, up with the others. For the capture phase around the chart. */
export function translateRowKey(event: ReactKeyboardEvent): void {
  const key = Object.hasOwn(libraryKeys, event.key) ? libraryKeys[event.key] : undefined;
  if (key === undefined || translated.has(event.nativeEvent)) return;
  event.stopPropagation();
  event.preventDefault();
  const instead = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  translated.add(instead);
  event.target.dispatchEvent(instead);
}
