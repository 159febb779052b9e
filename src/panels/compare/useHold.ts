import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';

/** A press that lasts longer than this is a look for a moment, not a switch; in milliseconds. */
const longPress = 400;

interface Hold {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: () => void;
}

interface Press {
  /** Whether it was on before. */
  readonly wasOn: boolean;
  isHeld: boolean;
}

/**
 * Switches on a click, and for as long as a press lasts: the first press shows at once, a short one leaves it so, a long one takes it
 * back when it ends, wherever that happens. `readIsOn` is asked at each press: the next one may come before the last has been drawn.
 */
export function useHold(readIsOn: () => boolean, onSwitch: (isOn: boolean) => void): Hold {
  const last = useRef<Press | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  function press(startedAt: number, endings: readonly string[]): void {
    if (last.current?.isHeld === true) return;
    const held: Press = { wasOn: readIsOn(), isHeld: true };
    last.current = held;
    if (!held.wasOn) onSwitch(true);
    const release = ({ timeStamp }: Event): void => {
      stop.current();
      held.isHeld = false;
      if (timeStamp - startedAt >= longPress && !held.wasOn) onSwitch(false);
      // The click that follows a press comes after its end; so may the next press.
      setTimeout(() => {
        if (last.current === held) last.current = null;
      }, 0);
    };
    for (const ending of endings) window.addEventListener(ending, release);
    stop.current = () => {
      for (const ending of endings) window.removeEventListener(ending, release);
    };
  }

  return {
    onPointerDown: ({ button, timeStamp }) => {
      if (button === 0) press(timeStamp, ['pointerup', 'pointercancel', 'blur']);
    },
    onKeyDown: ({ key, repeat, timeStamp }) => {
      if ((key === ' ' || key === 'Enter') && !repeat) press(timeStamp, ['keyup', 'blur']);
    },
    onClick: () => {
      // Without a press before it, the click comes from a program that reads the page aloud or from speech.
      if (last.current === null) onSwitch(!readIsOn());
      else if (last.current.wasOn) onSwitch(false);
    },
  };
}
