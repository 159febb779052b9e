import { useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { createRowWindow, type RowWindow, type RowWindowOptions, type RowWindowView } from './rowWindow.ts';

/** The rows of a long list that are on the page. `keyOf` must be stable for a list. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  { count, rowHeight, keyOf, keptIndex }: RowWindowOptions,
): { readonly rowWindow: RowWindow; readonly view: RowWindowView } {
  const [rowWindow] = useState(createRowWindow);
  const view = useSyncExternalStore(rowWindow.subscribe, rowWindow.read);
  useLayoutEffect(() => {
    if (scroller.current === null) return undefined;
    return rowWindow.attach(scroller.current);
  }, [rowWindow, scroller]);
  useLayoutEffect(
    () => rowWindow.update({ count, rowHeight, keyOf, keptIndex }),
    [rowWindow, count, rowHeight, keyOf, keptIndex],
  );
  return { rowWindow, view };
}
