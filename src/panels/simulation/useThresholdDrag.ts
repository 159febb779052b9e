import { useMemo, type PointerEvent } from 'react';
import { findReferencePlace } from '../../charts/referencePlaces.ts';
import type { Live } from '../../derived/useSession.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';

/** How near the line must be taken, in CSS pixels. */
const reach = 12;
const ruler = ['p10', 'median', 'p90', 'threshold'] as const;

interface Scale {
  readonly read: (pixels: number) => number;
  readonly perPixel: number;
}

/** Amounts along the chart, read off two of its lines whose amounts are known. */
function findScale(root: Element, figure: ChartFigure): Scale | null {
  const known = ruler.flatMap((id) => {
    const at = figure.references.find((reference) => reference.id === id)?.at ?? null;
    const place = at === null ? null : findReferencePlace(root, id);
    return at === null || place === null ? [] : [{ at, place }];
  });
  known.sort((a, b) => a.place - b.place);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || last.place - first.place < 1) return null;
  const perPixel = (last.at - first.at) / (last.place - first.place);
  return { read: (pixels) => first.at + (pixels - first.place) * perPixel, perPixel };
}

/** As fine as a pixel, and no finer. */
function roundToPixel(value: number, perPixel: number): number {
  const size = 10 ** Math.ceil(Math.log10(Math.abs(perPixel)) - 0.3);
  return Math.round(Math.round(value / size) * size * 1e6) / 1e6;
}

function isNearLine(event: PointerEvent<HTMLElement>): boolean {
  const place = findReferencePlace(event.currentTarget, 'threshold');
  const isInPlot = event.target instanceof Element && event.target.closest('svg') !== null;
  return place !== null && isInPlot && Math.abs(event.clientX - place) <= reach;
}

function createThresholdDrag(live: Live<ChartFigure>, choose: (value: number) => void) {
  let scale: Scale | null = null;
  const end = (): void => {
    scale = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !isNearLine(event)) return;
      scale = findScale(event.currentTarget, live.read());
      if (scale === null) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.style.cursor = scale !== null || isNearLine(event) ? 'ew-resize' : '';
      if (scale !== null) choose(roundToPixel(scale.read(event.clientX), scale.perPixel));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/**
 * Pointer handlers for the box around the distribution: its threshold line can be taken and moved. An addition to the slider and the
 * field below the chart, which keyboards use.
 */
export function useThresholdDrag(live: Live<ChartFigure>, choose: (value: number) => void) {
  return useMemo(() => createThresholdDrag(live, choose), [live, choose]);
}
