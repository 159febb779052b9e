import { useCallback, useRef } from 'react';
import { useEmphasised } from './emphasis.ts';
import type { LiveFigure } from './liveFigure.ts';
import { useChartWidth } from './useChartSize.ts';
import { useInView } from './useInView.ts';
import { useSettledFigure } from './useSettledFigure.ts';

/**
 * A figure on a card: `card` and `box` are for the card and for the box of its picture, `chart` is what FigureChart needs to know of
 * the figure beside the picture's height; `isOnPaper` while the page is laid out for print. The card says in `data-settling` that its axes have yet to follow.
 */
export function useCardFigure(live: LiveFigure) {
  const card = useRef<HTMLElement>(null);
  const { ref: box, width, isOnPaper } = useChartWidth<HTMLDivElement>();
  const isInView = useInView(card);
  const onBehind = useCallback(
    (isBehind: boolean) => card.current?.toggleAttribute('data-settling', isBehind),
    [],
  );
  const { figure: settled, reach, outgrow } = useSettledFigure(live, isInView, onBehind);
  const figure = useEmphasised(settled);
  return {
    card,
    box,
    figure,
    isOnPaper,
    chart: { figure, reach, live, width, isInView, onOutgrown: outgrow },
  };
}
