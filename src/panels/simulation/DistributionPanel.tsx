import { useCallback } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FigureCard } from '../../charts/FigureCard.tsx';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { useThresholdLive, type AnsweredView } from '../../derived/useSimulation.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { buildDistributionFigure } from '../../view-models/simulation/buildDistributionFigure.ts';
import { addFigureNote } from '../../view-models/simulation/editedSpreads.ts';
import { chooseThreshold } from '../../view-models/simulation/threshold.ts';
import { ThresholdControl } from './ThresholdControl.tsx';
import { useThresholdDrag } from './useThresholdDrag.ts';

const readThreshold = ({ answer }: AnsweredView, chosen: number | null): number =>
  chosen ?? chooseThreshold(answer);

const build = (answered: AnsweredView, chosen: number | null): ChartFigure =>
  addFigureNote(
    buildDistributionFigure(answered.view, answered.answer, readThreshold(answered, chosen)),
    answered.note,
  );

const noSources = () => null;

function Distribution() {
  const { display } = useSession();
  const live = useThresholdLive(build);
  const threshold = useThresholdLive(readThreshold);
  const density = useDisplay((state) => state.density);
  const choose = useCallback(
    (value: number) => display.getState().riskChosen({ threshold: value }),
    [display],
  );
  const handlers = useThresholdDrag(live, choose);
  return (
    <div {...handlers} className="grid min-w-0 touch-pan-y">
      <FigureCard
        live={live}
        density={density}
        height={300}
        renderSources={noSources}
        details={<ThresholdControl live={threshold} />}
      />
    </div>
  );
}

/** How the chosen outcome spreads in the chosen year, with a threshold and its probability. */
export function DistributionPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Distribution />
    </ErrorBoundary>
  );
}
