import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { buildScales } from './buildScales.ts';
import type { PlotGeometry } from './plotGeometry.ts';

/** The point of a figure that people may take hold of, and what happens when they do. */
export interface PlotTarget {
  /** Where it is; null when there is none. */
  readonly read: () => { readonly x: number; readonly value: number } | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly label: string;
  /** Id of the text that says how keys work. */
  readonly hintId: string;
  /** The value in words, and what moves with it. */
  readonly describe: () => string;
  /** Somebody took hold: all that follows is one step, until `onEnd`. */
  readonly onBegin: () => void;
  /** Somebody wants this value; answers with the one that came of it. */
  readonly onSeek: (value: number) => number;
  readonly onEnd: () => void;
  /** Back to where it began. */
  readonly onCancel: () => void;
}

interface TargetHandleProps {
  /** The settled figure, whose axes the handle stands on. */
  readonly figure: ChartFigure;
  readonly geometry: PlotGeometry;
  readonly target: PlotTarget;
}

/** Steps that Page Up and Page Down move by. */
const pageSteps = 10;
const directions: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: pageSteps,
  PageDown: -pageSteps,
};

/** A tenth of the distance between two grid lines: a round number. */
function computeStep({ valueTicks, valueDomain }: PlotGeometry): number {
  const [first, second] = valueTicks;
  const distance =
    first === undefined || second === undefined
      ? valueDomain[1] - valueDomain[0]
      : second.value - first.value;
  return distance / 10;
}

/** Goes through at most one value a frame: the last one. */
function useFrames(run: (value: number) => void): (value: number) => void {
  const pending = useRef<number | null>(null);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return (value) => {
    if (pending.current === null)
      frame.current = requestAnimationFrame(() => {
        const last = pending.current;
        pending.current = null;
        if (last !== null) run(last);
      });
    pending.current = value;
  };
}

/** What a person does with the handle, from taking hold to letting go. */
function useHold(target: PlotTarget, step: number, invert: (event: PointerEvent) => number) {
  const isHeld = useRef(false);
  /** What was asked for last: steps of keys add up, also where the outcome follows in larger ones. */
  const wanted = useRef<number | null>(null);
  const begin = (): void => {
    if (isHeld.current) return;
    isHeld.current = true;
    target.onBegin();
  };
  const end = (): void => {
    if (!isHeld.current) return;
    isHeld.current = false;
    wanted.current = null;
    target.onEnd();
  };
  const seekInFrame = useFrames((value) => {
    if (isHeld.current) target.onSeek(value);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = directions[event.key];
    if (event.key === 'Escape' && isHeld.current) {
      isHeld.current = false;
      wanted.current = null;
      target.onCancel();
    } else if (steps !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      begin();
      const from = wanted.current ?? target.read()?.value ?? 0;
      const next = (Math.round(from / step) + steps) * step;
      wanted.current = target.onSeek(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    onKeyDown,
    onBlur: end,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.preventDefault();
      event.currentTarget.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      begin();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) seekInFrame(invert(event));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** A ring on a point of the plot that people drag up or down, or move with the arrow keys, to say what they want it to be. */
export function TargetHandle({ figure, geometry, target }: TargetHandleProps) {
  const knob = useRef<HTMLDivElement>(null);
  const scales = useMemo(() => buildScales(figure, geometry), [figure, geometry]);
  const { area, valueDomain } = geometry;
  const hold = useHold(target, computeStep(geometry), (event) => {
    const box = knob.current?.parentElement?.getBoundingClientRect();
    const part = (area.top + area.height - (event.clientY - (box?.top ?? 0))) / area.height;
    return valueDomain[0] + part * (valueDomain[1] - valueDomain[0]);
  });
  useLayoutEffect(() => {
    const place = (): void => {
      const at = target.read();
      const element = knob.current;
      if (element === null) return;
      element.hidden = at === null;
      if (at === null) return;
      element.style.transform = `translate(${scales.position(at.x)}px, ${scales.value(at.value)}px)`;
      element.setAttribute('aria-valuenow', String(Math.round(at.value * 100) / 100));
      element.setAttribute('aria-valuetext', target.describe());
    };
    place();
    return target.subscribe(place);
  }, [target, scales]);
  return (
    <div
      ref={knob}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={target.label}
      aria-describedby={target.hintId}
      aria-valuemin={Math.round(valueDomain[0] * 100) / 100}
      aria-valuemax={Math.round(valueDomain[1] * 100) / 100}
      data-target-handle
      className="absolute top-0 left-0 z-10 -mt-5 -ml-5 flex size-10 cursor-ns-resize touch-none items-center justify-center rounded-full focus-visible:outline-2 focus-visible:outline-focus"
      {...hold}
    >
      <span
        aria-hidden
        className="size-4.5 rounded-full border-4 border-scenario bg-surface shadow-[0_0_0_2px_var(--surface)]"
      />
    </div>
  );
}
