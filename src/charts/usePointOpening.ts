import { useCallback, useRef, type KeyboardEvent, type PointerEvent } from 'react';

interface PointOpening {
  /** To be told the position that the tooltip shows. */
  readonly onActive: (position: number | null) => void;
  /** For the element around the chart. */
  readonly handlers: PointHandlers;
}

interface PointHandlers {
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClick: () => void;
}

/**
 * Enter on the active position of a chart, and a click on it, open it. A first touch only shows what stands there; the second one
 * opens.
 */
export function usePointOpening(onOpenPoint: ((x: number) => void) | undefined): PointOpening {
  const activePosition = useRef<number | null>(null);
  const touched = useRef<{ readonly position: number | null } | null>(null);

  const onActive = useCallback((position: number | null) => {
    activePosition.current = position;
  }, []);
  const open = useCallback(() => {
    if (activePosition.current !== null) onOpenPoint?.(activePosition.current);
  }, [onOpenPoint]);

  const onKeyDownCapture = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || activePosition.current === null) return;
      // The chart library would switch its tooltip off.
      event.stopPropagation();
      open();
    },
    [open],
  );
  const onPointerDown = useCallback((event: PointerEvent) => {
    touched.current = event.pointerType === 'touch' ? { position: activePosition.current } : null;
  }, []);
  const onClick = useCallback(() => {
    const first = touched.current !== null && touched.current.position !== activePosition.current;
    if (!first) open();
  }, [open]);

  return { onActive, handlers: { onKeyDownCapture, onPointerDown, onClick } };
}
