import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';

/** What the window shows of a list. */
export interface RowWindowOptions {
  readonly count: number;
  /** Pixels of a row, which is also the height of the sticky header above the rows. */
  readonly rowHeight: number;
  readonly keyOf: (index: number) => string;
  /** A row that stays on the page when it is scrolled away, because the focus may be in it; -1 for none. */
  readonly keptIndex: number;
}

export interface RowWindowView {
  /** The rows that are on the page; `start` counts from the top of the first row. */
  readonly items: readonly VirtualItem[];
  /** Height of all rows in pixels. */
  readonly totalSize: number;
}

/** Which rows of a long list are on the page, kept outside of React: it changes with every step of scrolling. */
export interface RowWindow {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => RowWindowView;
  /** Follows the scrolling of an element; returns how to stop. */
  readonly attach: (scroller: HTMLElement) => () => void;
  readonly update: (options: RowWindowOptions) => void;
  readonly showRow: (index: number) => void;
  readonly showTop: () => void;
  /** Rows that fit between header and lower edge. */
  readonly countVisible: () => number;
}

/** Rows beyond the edges that are on the page, so that quick scrolling meets no gaps. */
const overscan = 10;
const nothing: RowWindowView = { items: [], totalSize: 0 };

function resolveOptions(
  { count, rowHeight, keyOf, keptIndex }: RowWindowOptions,
  scroller: HTMLElement | null,
  onChange: () => void,
) {
  return {
    count,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    getScrollElement: () => scroller,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inView = defaultRangeExtractor(range);
      const isKept = keptIndex >= 0 && keptIndex < count && !inView.includes(keptIndex);
      return isKept ? [...inView, keptIndex].toSorted((a, b) => a - b) : inView;
    },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange,
  };
}

/** Makes the window of a list that is still empty. */
export function createRowWindow(): RowWindow {
  const listeners = new Set<() => void>();
  let options: RowWindowOptions = { count: 0, rowHeight: 1, keyOf: String, keptIndex: -1 };
  let scroller: HTMLElement | null = null;
  let view = nothing;
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(resolveOptions(options, null, publish));

  function publish(): void {
    const items = virtualizer.getVirtualItems();
    const totalSize = virtualizer.getTotalSize();
    if (items === view.items && totalSize === view.totalSize) return;
    view = { items, totalSize };
    for (const listener of listeners) listener();
  }

  function apply(): void {
    virtualizer.setOptions(resolveOptions(options, scroller, publish));
    virtualizer._willUpdate();
    publish();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => view,
    attach(element) {
      scroller = element;
      const stop = virtualizer._didMount();
      apply();
      return () => {
        stop();
        scroller = null;
      };
    },
    update(next) {
      const isResized = next.rowHeight !== options.rowHeight;
      options = next;
      apply();
      if (isResized) virtualizer.measure();
    },
    showRow: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    showTop: () => virtualizer.scrollToOffset(0),
    countVisible: () => Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / options.rowHeight) - 1),
  };
}
