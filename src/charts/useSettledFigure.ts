import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import type { ValueExtent } from '../view-models/valueDomain.ts';
import { widenReach } from './axisReach.ts';
import type { LiveFigure } from './liveFigure.ts';
import { chartTasks } from './taskQueue.ts';

/** How long a slider must rest before axes, tooltip and table follow, in milliseconds. */
const restTime = 160;

interface Settled {
  /** The figure as it was when the slider last rested, or when its values left the axis. */
  readonly figure: ChartFigure;
  /** What the axis of values has to hold while the slider moves on; null when it fits the figure. */
  readonly reach: ValueExtent | null;
}

interface SettledFigure extends Settled {
  /** True while the live figure has moved on. Read it in effects; it does not render. */
  readonly isBehind: () => boolean;
  /** Follows without waiting for rest, because values left the axis. */
  readonly outgrow: () => void;
}

/** Whether the live figure is another one than this, or cannot be built any more. */
function hasMoved(live: LiveFigure, figure: ChartFigure): boolean {
  try {
    return live.read() !== figure;
  } catch {
    return true;
  }
}

function widen({ figure, reach }: Settled, moved: ChartFigure): Settled {
  return { figure: moved, reach: widenReach(reach, figure, moved) };
}

function canBeBuilt(live: LiveFigure): boolean {
  try {
    live.read();
    return true;
  } catch {
    return false;
  }
}

/**
 * The figure that the chart library renders. It follows the live figure when the scenario has rested, in a task of its own, and
 * only while `isActive`; until then the live layer alone moves.
 */
export function useSettledFigure(
  live: LiveFigure,
  isActive: boolean,
  onBehind: (isBehind: boolean) => void,
): SettledFigure {
  const [{ figure, reach }, setSettled] = useState((): Settled => ({ figure: live.read(), reach: null }));
  const shown = useRef(figure);
  const withdraw = useRef<(() => void) | null>(null);
  const mustFit = useRef(false);
  const isDue = useRef(false);
  // Read while rendering: a figure that cannot be built is then the panel's failure and nobody else's.
  const fit = useCallback(() => setSettled(() => ({ figure: live.read(), reach: null })), [live]);

  const queue = useCallback(() => {
    withdraw.current ??= chartTasks.add(() => {
      withdraw.current = null;
      isDue.current = false;
      startTransition(mustFit.current ? fit : () => setSettled((before) => widen(before, live.read())));
    });
  }, [live, fit]);
  const outgrow = useCallback(() => {
    mustFit.current = false;
    queue();
  }, [queue]);
  const settleSoon = useCallback(() => {
    mustFit.current = true;
    queue();
  }, [queue]);

  useEffect(() => {
    shown.current = figure;
    onBehind(reach !== null || hasMoved(live, figure));
  }, [figure, reach, live, onBehind]);

  // A new language or new facts reach charts out of view too, even if they leave the view meanwhile: search and screen readers do
  // not scroll.
  useEffect(() => {
    const settleInAnyCase = (): void => {
      isDue.current = true;
      settleSoon();
    };
    // Figures that follow no scenario come as another live figure.
    if (canBeBuilt(live) && hasMoved(live, shown.current)) settleInAnyCase();
    const stop = live.subscribe((change) => {
      // A figure that cannot be built fails now: its title must not stand over another scenario.
      if (!canBeBuilt(live)) fit();
      else if (change === 'settings') settleInAnyCase();
    });
    return () => {
      stop();
      // What is due for one live figure is nothing to another.
      withdraw.current?.();
      withdraw.current = null;
      isDue.current = false;
    };
  }, [live, fit, settleSoon]);

  useEffect(() => {
    if (!isActive) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (wait: number): void => {
      onBehind(true);
      clearTimeout(timer);
      timer = setTimeout(settleSoon, wait);
    };
    if (hasMoved(live, shown.current)) follow(0);
    const unsubscribe = live.subscribe((change) => {
      if (change === 'scenario' && hasMoved(live, shown.current)) follow(restTime);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
      if (!isDue.current) {
        withdraw.current?.();
        withdraw.current = null;
      }
      onBehind(false);
    };
  }, [live, isActive, settleSoon, onBehind]);

  useEffect(() => {
    const settleForPaper = (): void => flushSync(fit);
    window.addEventListener('beforeprint', settleForPaper);
    return () => window.removeEventListener('beforeprint', settleForPaper);
  }, [fit]);

  const isBehind = useCallback(() => hasMoved(live, shown.current), [live]);
  return { figure, reach, isBehind, outgrow };
}
