import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';

/** Asks for the whole screen; where the browser refuses, the dialog over the whole window has to do. */
async function enterFullScreen(element: HTMLElement): Promise<void> {
  try {
    await element.requestFullscreen();
  } catch {
    // A phone without it, or a page in a frame: nothing is lost.
  }
}

async function leaveFullScreen(element: HTMLElement): Promise<void> {
  try {
    if (document.fullscreenElement === element) await document.exitFullscreen();
  } catch {
    // The system was faster.
  }
}

/**
 * Opens the dialog over the window and, where the browser allows it, its frame over the screen. Leaving the full screen, however
 * the system does it, closes the dialog; the focus goes back to where it was.
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
    let wasFull = false;
    const follow = (): void => {
      const isFull = document.fullscreenElement === frame;
      if (wasFull && !isFull) close();
      wasFull = isFull;
    };
    if (!dialog.open) dialog.showModal();
    frame.focus({ preventScroll: true });
    document.documentElement.toggleAttribute('data-covered', true);
    document.addEventListener('fullscreenchange', follow);
    void enterFullScreen(frame);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      dialog.close();
      document.documentElement.removeAttribute('data-covered');
      void leaveFullScreen(frame);
    };
  }, [dialogRef, frameRef]);
}
