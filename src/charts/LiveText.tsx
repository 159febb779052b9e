import { useSyncExternalStore } from 'react';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import type { LiveFigure } from './liveFigure.ts';

interface LiveTextProps {
  readonly live: LiveFigure;
  readonly select: (figure: ChartFigure) => string;
}

/** A text of the live figure; it may not lie while a slider moves, so it follows every frame. */
export function LiveText({ live, select }: LiveTextProps) {
  return useSyncExternalStore(live.subscribe, () => select(live.read()));
}
