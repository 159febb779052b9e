import type { RefObject } from 'react';
import { useEffectEvent, useLayoutEffect } from 'react';
import { placeSurface } from './placeSurface.ts';

/** A modal dialog stands above a popover that opened it; what happens there is not outside. */
export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog[open]') !== null;
}

interface AnchoredSurface {
  readonly isOpen: boolean;
  readonly anchorRef: RefObject<HTMLElement | null>;
  /** An element that is mounted while open. */
  readonly surfaceRef: RefObject<HTMLElement | null>;
  /** Called for a press anywhere else. The browser moves the focus by itself then. */
  readonly onPressOutside: () => void;
}

/**
 * The top layer escapes scrolling rails and the bottom sheet. Where it is missing, `position: fixed` and z-index have to do. The
 * attribute comes with it, because it hides what has not been shown.
 */
function showInTopLayer(surface: HTMLElement): void {
  if (!('showPopover' in surface)) return;
  surface.setAttribute('popover', 'manual');
  if (!surface.matches(':popover-open')) surface.showPopover();
}

/** Written to the element itself: following a scroll renders nothing. */
function place(anchor: HTMLElement, surface: HTMLElement): void {
  surface.style.maxHeight = '';
  const { width, height } = surface.getBoundingClientRect();
  const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top, maxHeight } = placeSurface(anchor.getBoundingClientRect(), { width, height }, screen);
  surface.style.left = `${left}px`;
  surface.style.top = `${top}px`;
  surface.style.maxHeight = `${maxHeight}px`;
}

/** Keeps an open surface in the top layer at its anchor, through scrolling and resizing, and reports presses outside. */
export function useAnchoredSurface({ isOpen, anchorRef, surfaceRef, onPressOutside }: AnchoredSurface): void {
  const reportPress = useEffectEvent(({ target }: PointerEvent) => {
    const isInside = (element: HTMLElement | null) =>
      target instanceof Node && element?.contains(target) === true;
    if (isInDialog(target)) return;
    if (!isInside(surfaceRef.current) && !isInside(anchorRef.current)) onPressOutside();
  });

  useLayoutEffect(() => {
    const anchor = anchorRef.current;
    const surface = surfaceRef.current;
    if (!isOpen || anchor === null || surface === null) return;
    const follow = (event?: Event) => {
      const isInside = event?.target instanceof Node && surface.contains(event.target);
      if (!isInside) place(anchor, surface);
    };
    const listenToPress = (event: PointerEvent) => reportPress(event);
    showInTopLayer(surface);
    follow();
    window.addEventListener('resize', follow);
    document.addEventListener('scroll', follow, true);
    document.addEventListener('pointerdown', listenToPress, true);
    return () => {
      window.removeEventListener('resize', follow);
      document.removeEventListener('scroll', follow, true);
      document.removeEventListener('pointerdown', listenToPress, true);
    };
  }, [isOpen, anchorRef, surfaceRef]);
}
