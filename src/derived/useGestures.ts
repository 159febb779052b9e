import { useEffect, type RefObject } from 'react';
import { useSession } from './useSession.ts';

/** Tells the history when somebody takes hold of a slider below an element and lets go, so that a drag is one step. */
export function useGestures(containerRef: RefObject<HTMLElement | null>): void {
  const { history } = useSession();
  useEffect(() => {
    const container = containerRef.current;
    if (container === null) return;
    const { gestureBegan, gestureEnded, stepEnded } = history.getState();
    const begin = ({ target }: Event): void => {
      if (target instanceof Element && target.matches('input[type="range"]')) gestureBegan();
    };
    const endTyping = ({ key, target }: KeyboardEvent): void => {
      if (key === 'Enter' && target instanceof Element && target.matches('input')) stepEnded();
    };
    const stop = new AbortController();
    const early = { capture: true, signal: stop.signal };
    container.addEventListener('pointerdown', begin, early);
    container.addEventListener('keydown', endTyping, early);
    // A typed value counts when its field is left; what comes before and after is another step.
    container.addEventListener('focusout', stepEnded, early);
    container.addEventListener('focusin', stepEnded, early);
    // Last of all, so that the final move of the drag still belongs to it.
    for (const end of ['pointerup', 'pointercancel', 'blur'])
      window.addEventListener(end, gestureEnded, { signal: stop.signal });
    return () => stop.abort();
  }, [containerRef, history]);
}
