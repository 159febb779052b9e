import { useId, type ReactNode } from 'react';
import type { Density } from '../theme/densities.ts';
import { FigureChart } from './FigureChart.tsx';
import { LiveText } from './LiveText.tsx';
import type { LiveFigure } from './liveFigure.ts';
import { scaleHeight } from './pictureHeight.ts';
import { selectTitle } from './selectText.ts';
import { useCardFigure } from './useCardFigure.ts';

interface SmallFigureProps {
  readonly live: LiveFigure;
  readonly density: Density;
  /** Height of the picture in CSS pixels at desk density. */
  readonly height: number;
  /** Stands before the title: a piece of the figure's line. */
  readonly sign?: ReactNode;
}

/** One of several small pictures beside each other. Its numbers are in a table beside them all, so it has no tools of its own. */
export function SmallFigure({ live, density, height, sign }: SmallFigureProps) {
  const titleId = useId();
  const { card, box, figure, chart } = useCardFigure(live);
  const pictured = scaleHeight(height, density);
  return (
    <article
      ref={card}
      aria-labelledby={titleId}
      data-figure={figure.id}
      className="min-w-0 print:break-inside-avoid"
    >
      <h4 id={titleId} className="flex items-center gap-2 text-label font-medium">
        {sign}
        <span className="min-w-0">
          <LiveText live={live} select={selectTitle} />
        </span>
      </h4>
      <p className="sr-only">{figure.summary}</p>
      <div ref={box} className="mt-1 min-w-0" style={{ height: pictured }}>
        <FigureChart {...chart} height={pictured} density={density} />
      </div>
    </article>
  );
}
