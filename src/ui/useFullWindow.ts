import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';

/** Asks for the whole screen; where the browser refuses, the dialog over the whole window has to do. */
async function enterFullScreen(element: HTMLElement): Promise<void> {
  try {
    await element.requestFullscreen();
  } catch {
    // A phone without it, or a page in a frame: nothing is lost.
  }
}

/** Leaves the full screen and gives the focus back, unless something else has taken it; before that, browsers refuse it. */
async function leaveFullScreen(element: HTMLElement, opener: Element | null): Promise<void> {
  try {
    if (document.fullscreenElement === element) await document.exitFullscreen();
  } catch {
    // The system was faster.
  }
  const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
  if (!hasFocus && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
}

/**
 * Opens the dialog over the window and, inside it, its frame over the screen: a dialog itself may not fill the screen, but it keeps
 * the focus in and gives it back. Leaving the full screen, with Escape or however the system does it, closes the dialog.
 */
export function useFullWindow(
  dialogRef: RefObject<HTMLDialogElement | null>,
  frameRef: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const [dialog, frame] = [dialogRef.current, frameRef.current];
    if (dialog === null || frame === null) return;
    const opener = document.activeElement;
    let wasFull = false;
    const follow = (): void => {
      const isFull = document.fullscreenElement === frame;
      if (wasFull && !isFull) close();
      wasFull = isFull;
    };
    if (!dialog.open) dialog.showModal();
    document.documentElement.toggleAttribute('data-covered', true);
    document.addEventListener('fullscreenchange', follow);
    void enterFullScreen(frame);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      dialog.close();
      document.documentElement.removeAttribute('data-covered');
      void leaveFullScreen(frame, opener);
    };
  }, [dialogRef, frameRef]);
}
