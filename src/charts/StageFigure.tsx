import { useRef, type ReactNode } from 'react';
import { chartSizes, type Density } from '../theme/densities.ts';
import type { FigureAnnotation, FigureKey } from '../view-models/chartTypes.ts';
import { useEmphasised } from './emphasis.ts';
import { FigureChart } from './FigureChart.tsx';
import { computeLeastHeight } from './plotGeometry.ts';
import { LiveText } from './LiveText.tsx';
import type { LiveFigure } from './liveFigure.ts';
import { selectSubtitle, selectTitle } from './selectText.ts';
import { measureLaidOut, useBoxSize } from './useBoxSize.ts';
import { useSettledFigure } from './useSettledFigure.ts';

interface StageFigureProps {
  readonly live: LiveFigure;
  readonly density: Density;
  readonly renderSources: (sourceIds: readonly string[]) => ReactNode;
}

function ignoreBehind(): void {
  // A slide shows nothing while the axes catch up.
}

/** The signs of the plot in words. */
function StageKeys({ keys }: { readonly keys: readonly FigureKey[] }) {
  if (keys.length === 0) return null;
  return (
    <ul
      data-figure-keys
      // The picture comes first; what does not fit below it scrolls, by keyboard too.
      tabIndex={0}
      className="mb-1 flex flex-wrap gap-x-6 lg:max-h-[4lh] lg:overflow-y-auto"
    >
      {keys.map(({ sign, text }, order) => (
        <li key={`${order} ${text}`}>
          <span className="font-semibold text-text tabular-nums">{sign}</span> {text}
        </li>
      ))}
    </ul>
  );
}

/** The note of a picture that has no place for it; else it is in the picture. */
function StageNote({ note }: { readonly note: FigureAnnotation | undefined }) {
  if (note === undefined) return null;
  return (
    <p className="figure-note mb-1 text-text">
      <span className="font-semibold">{note.name}</span> – {note.text}
    </p>
  );
}

/** One figure that fills the room it is given: its finding, its measure, the picture, its sources. */
export function StageFigure({ live, density, renderSources }: StageFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useBoxSize(box, measureLaidOut);
  const { figure: settled, reach, outgrow } = useSettledFigure(live, true, ignoreBehind);
  const figure = useEmphasised(settled);
  const least = computeLeastHeight(figure, width, chartSizes[density]);
  return (
    <article
      aria-label={figure.title}
      data-figure={figure.id}
      className="flex min-w-0 shrink-0 grow flex-col lg:min-h-0 lg:shrink lg:basis-0"
    >
      <h3 className="text-body font-semibold">
        <LiveText live={live} select={selectTitle} />
      </h3>
      <p className="text-small text-muted">
        <LiveText live={live} select={selectSubtitle} />
      </p>
      <p className="sr-only">{figure.summary}</p>
      <div
        ref={box}
        style={{ minHeight: least }}
        className="mt-2 min-w-0 shrink-0 grow basis-[16rem] lg:shrink"
      >
        <FigureChart
          figure={figure}
          reach={reach}
          live={live}
          width={width}
          height={height}
          density={density}
          isInView
          onOutgrown={outgrow}
        />
      </div>
      <div className="mt-1 text-small text-muted">
        <StageNote note={figure.annotation} />
        <StageKeys keys={figure.keys ?? []} />
        {renderSources(figure.sourceIds)}
      </div>
    </article>
  );
}
