import { useEffect } from 'react';
import { useDisplay, useSession } from '../derived/useSession.ts';
import { revealFigure } from '../ui/revealFigure.ts';

/** Leads to the chart that a link or a search names, once: afterwards the page is like any other. */
export function ChartTarget() {
  const { display } = useSession();
  const chart = useDisplay((state) => state.chart);
  useEffect(() => {
    if (chart === null) return;
    revealFigure(chart);
    display.getState().chartReached();
  }, [chart, display]);
  return null;
}
