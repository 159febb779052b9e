import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useLanguage } from '../i18n/useLanguage.ts';
import { chartSizes, type Density } from '../theme/densities.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { computeValueDomain, type ValueExtent } from '../view-models/valueDomain.ts';
import type { LiveFigure } from './liveFigure.ts';
import { computePlotGeometry, roomForBarLabels } from './plotGeometry.ts';
import { PreviewPlot } from './PreviewPlot.tsx';
import { TargetHandle, type PlotTarget } from './TargetHandle.tsx';
import { chartTasks } from './taskQueue.ts';
import { lazyPart } from '../ui/lazyPart.ts';

const loadPlot = () => import('./RechartsPlot.tsx');
const RechartsPlot = lazyPart(async () => (await loadPlot()).RechartsPlot);

interface FigureChartProps {
  /** The settled figure: structure, axes, tooltip. */
  readonly figure: ChartFigure;
  /** What the axis of values has to hold; null when it fits the figure. */
  readonly reach?: ValueExtent | null;
  readonly live: LiveFigure;
  readonly width: number;
  readonly height: number;
  readonly density: Density;
  readonly isInView: boolean;
  /** Called when moving values leave the axis: settle without waiting. */
  readonly onOutgrown: () => void;
  /** Opens where the figures at a position come from. */
  readonly onOpenPoint?: (x: number) => void;
  /** A point of the plot to take hold of. */
  readonly target?: PlotTarget | null;
}

/** True once it is this chart's turn to mount the chart library; charts in view go first, one a task. */
function useTurn(isInView: boolean): boolean {
  const [hasTurn, setHasTurn] = useState(false);
  useEffect(() => {
    if (hasTurn || !isInView) return;
    let isWanted = true;
    let withdraw = (): void => {
      isWanted = false;
    };
    const queue = (): void => {
      if (isWanted) withdraw = chartTasks.add(() => setHasTurn(true));
    };
    // Only once its file is there: charts that wait for it together would all mount in the task in which it comes.
    void loadPlot().then(queue, queue);
    return () => withdraw();
  }, [hasTurn, isInView]);
  return hasTurn;
}

/** At most one early settling every so many milliseconds: values that run off the axis must not render every frame. */
const outgrownPause = 120;

function usePaused(callback: () => void): () => void {
  const last = useRef(-Infinity);
  return useCallback(() => {
    const now = performance.now();
    if (now - last.current < outgrownPause) return;
    last.current = now;
    callback();
  }, [callback]);
}

/** One chart of the product: a finished picture at once, the chart library's axes, tooltip and keyboard as soon as they are there. */
export function FigureChart({
  figure,
  reach = null,
  live,
  width,
  height,
  density,
  isInView,
  onOutgrown,
  onOpenPoint,
  target = null,
}: FigureChartProps) {
  const language = useLanguage();
  const hasTurn = useTurn(isInView);
  const sizes = chartSizes[density];
  const geometry = useMemo(() => {
    const domain = roomForBarLabels(figure, computeValueDomain(figure, reach), width, sizes);
    return computePlotGeometry({ figure, domain, width, height, sizes, language });
  }, [figure, reach, width, height, sizes, language]);
  const onOutgrownPaused = usePaused(onOutgrown);
  if (width === 0) return null;
  const plot = { figure, live, geometry, sizes, isActive: isInView, onOutgrown: onOutgrownPaused };
  const preview = <PreviewPlot {...plot} />;
  if (!hasTurn) return preview;
  // Without the chart library (its file could not be fetched) the picture stays, and so does the table beside it.
  const chart = (
    <ErrorBoundary fallback={preview}>
      <Suspense fallback={preview}>
        <RechartsPlot {...plot} {...(onOpenPoint !== undefined && { onOpenPoint })} />
      </Suspense>
    </ErrorBoundary>
  );
  if (target === null) return chart;
  return (
    <div className="relative">
      {chart}
      <TargetHandle figure={figure} geometry={geometry} target={target} />
    </div>
  );
}
