import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';

/** A press that lasts longer than this is a look for a moment, not a switch; in milliseconds. */
const longPress = 400;

interface Hold {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: () => void;
}

/**
 * Switches on a click, and for as long as a press lasts: the first press shows at once, a short one leaves it so, a long one takes it
 * back when it ends, wherever that happens.
 */
export function useHold(isOn: boolean, onSwitch: (isOn: boolean) => void): Hold {
  const pressedAt = useRef<number | null>(null);
  const wasOn = useRef(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  function press(endings: readonly string[]): void {
    if (pressedAt.current !== null) return;
    pressedAt.current = performance.now();
    wasOn.current = isOn;
    if (!isOn) onSwitch(true);
    const release = (): void => {
      stop.current();
      const isLong = performance.now() - (pressedAt.current ?? 0) >= longPress;
      if (isLong && !wasOn.current) onSwitch(false);
      // The click that follows a press comes after its end.
      setTimeout(() => (pressedAt.current = null), 0);
    };
    for (const ending of endings) window.addEventListener(ending, release);
    stop.current = () => {
      for (const ending of endings) window.removeEventListener(ending, release);
    };
  }

  return {
    onPointerDown: ({ button }) => {
      if (button === 0) press(['pointerup', 'pointercancel', 'blur']);
    },
    onKeyDown: ({ key, repeat }) => {
      if ((key === ' ' || key === 'Enter') && !repeat) press(['keyup', 'blur']);
    },
    onClick: () => {
      const wasPressed = pressedAt.current !== null;
      // Without a press before it, the click comes from a program that reads the page aloud or from speech.
      if (!wasPressed) onSwitch(!isOn);
      else if (wasOn.current) onSwitch(false);
    },
  };
}
