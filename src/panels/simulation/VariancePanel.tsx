import { useCallback, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FigureCard } from '../../charts/FigureCard.tsx';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { useSimulation } from '../../derived/useSimulation.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { revealSlider } from '../../ui/revealSlider.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { createVarianceSource } from './varianceSource.ts';

const noSources = () => null;

function Variance() {
  const simulation = useSimulation();
  const { definitions } = useSession();
  const density = useDisplay((state) => state.density);
  const source = useMemo(() => createVarianceSource(simulation, definitions), [simulation, definitions]);
  const goToSlider = useCallback(
    (_: ChartFigure, row: number) => {
      const input = source.readInput(row);
      if (input !== null) revealSlider(input);
    },
    [source],
  );
  return (
    <FigureCard
      live={source.live}
      density={density}
      height={420}
      renderSources={noSources}
      onOpenPoint={goToSlider}
    />
  );
}

/** Which assumptions the spread of the chosen outcome comes from. */
export function VariancePanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Variance />
    </ErrorBoundary>
  );
}
