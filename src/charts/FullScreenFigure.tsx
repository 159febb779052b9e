import { X } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../i18n/useLanguage.ts';
import { chartSizes, type Density } from '../theme/densities.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useFullWindow } from '../ui/useFullWindow.ts';
import type { ChartFigure, FigureKey } from '../view-models/chartTypes.ts';
import type { ValueExtent } from '../view-models/valueDomain.ts';
import { listFigureNotes } from '../view-models/ownFigures.ts';
import { useEmphasised } from './emphasis.ts';
import { FigureChart } from './FigureChart.tsx';
import { computeLeastHeight } from './plotGeometry.ts';
import { LiveText } from './LiveText.tsx';
import type { LiveFigure } from './liveFigure.ts';
import { selectSubtitle, selectTitle } from './selectText.ts';
import { measureDrawn, useBoxSize } from './useBoxSize.ts';
import { useSettledFigure } from './useSettledFigure.ts';

interface FullScreenFigureProps {
  readonly live: LiveFigure;
  /** Of the page around it. */
  readonly density: Density;
  readonly renderSources: (sourceIds: readonly string[]) => ReactNode;
  readonly onClose: () => void;
}

/** Width in CSS pixels from which the text for a room fits. */
const roomWidth = 1024;

function ignoreBehind(): void {
  // The full screen shows nothing while the axes catch up.
}

interface FullScreenChartProps {
  readonly figure: ChartFigure;
  readonly reach: ValueExtent | null;
  readonly live: LiveFigure;
  readonly density: Density;
  readonly onOutgrown: () => void;
}

function FullScreenChart({ figure, reach, live, density, onOutgrown }: FullScreenChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useBoxSize(box, measureDrawn);
  const least = computeLeastHeight(figure, width, chartSizes[density]);
  return (
    <div ref={box} style={{ minHeight: least }} className="mt-4 min-w-0 shrink-0 grow basis-[55dvh]">
      <FigureChart
        figure={figure}
        reach={reach}
        live={live}
        width={width}
        height={height}
        density={density}
        isInView
        onOutgrown={onOutgrown}
      />
    </div>
  );
}

/** The signs of the plot in words: in the full screen, nothing else stands below the chart. */
function FigureKeys({ keys }: { readonly keys: readonly FigureKey[] }) {
  if (keys.length === 0) return null;
  return (
    <ul data-figure-keys className="mt-2 gap-x-8 lg:columns-2">
      {keys.map(({ sign, text }, order) => (
        <li key={`${order} ${text}`} className="flex break-inside-avoid gap-2">
          <span className="w-[1.6em] shrink-0 text-right font-semibold text-text tabular-nums">{sign}</span>
          <span className="min-w-0">{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** One figure over the whole screen, in the text size of a room, with its finding, its notes and its sources. */
export function FullScreenFigure({ live, density, renderSources, onClose }: FullScreenFigureProps) {
  const { exports: texts, ownData } = useMessages();
  const dialogRef = useRef<HTMLDialogElement>(null);
  const frameRef = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [shown] = useState<Density>(() => (window.innerWidth >= roomWidth ? 'present' : density));
  useFullWindow(dialogRef, frameRef, onClose);
  const { figure: settled, reach, outgrow } = useSettledFigure(live, true, ignoreBehind);
  const figure = useEmphasised(settled);
  // Outside of the card: what is in the card belongs to its own picture.
  return createPortal(
    <dialog
      ref={dialogRef}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-screen max-w-none bg-surface p-0 text-text"
    >
      <div
        ref={frameRef}
        data-density={shown}
        data-full-screen
        className="flex size-full flex-col overflow-y-auto bg-surface p-4 text-body sm:p-6 lg:px-10 lg:py-8"
      >
        <div className="flex items-start gap-4">
          <div className="min-w-0 flex-1">
            <h2 id={titleId} className="text-title font-semibold text-balance lg:text-display">
              <LiveText live={live} select={selectTitle} />
            </h2>
            <p className="mt-1 text-label text-muted">
              <LiveText live={live} select={selectSubtitle} />
            </p>
            <p className="sr-only">{figure.summary}</p>
          </div>
          <IconButton
            label={texts.exitFullScreen}
            icon={<X aria-hidden className="size-[1.4em]" />}
            onClick={onClose}
          />
        </div>
        <FullScreenChart figure={figure} live={live} density={shown} reach={reach} onOutgrown={outgrow} />
        <div className="mt-3 text-small text-muted">
          {listFigureNotes(figure, ownData).map((note) => (
            <p key={note}>{note}</p>
          ))}
          <FigureKeys keys={figure.keys ?? []} />
          <div className="mt-2">{renderSources(figure.sourceIds)}</div>
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
