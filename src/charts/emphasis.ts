import { createContext, useContext, useMemo } from 'react';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import type { LiveFigure } from './liveFigure.ts';

/**
 * How what stands around a figure wants it shown: with series that recede, with a note. It is asked for settled figures and for files
 * only, never while a slider moves. Null: as it is.
 */
export const FigureEmphasis = createContext<((figure: ChartFigure) => ChartFigure) | null>(null);

/** A settled figure as the page around it wants it shown. */
export function useEmphasised(figure: ChartFigure): ChartFigure {
  const emphasise = useContext(FigureEmphasis);
  return useMemo(() => (emphasise === null ? figure : emphasise(figure)), [emphasise, figure]);
}

/** The same for files, which are made of the live figure when they are asked for. */
export function useEmphasisedLive(live: LiveFigure): LiveFigure {
  const emphasise = useContext(FigureEmphasis);
  return useMemo(
    () => (emphasise === null ? live : { read: () => emphasise(live.read()), subscribe: live.subscribe }),
    [emphasise, live],
  );
}
