import { useCallback } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FigureCard } from '../../charts/FigureCard.tsx';
import { useDisplay } from '../../derived/useSession.ts';
import { useSources } from '../../derived/useSources.ts';
import { useSimulationLive, type AnsweredView } from '../../derived/useSimulation.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { SourcesSummary } from '../../ui/SourcesSummary.tsx';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { addFigureNote } from '../../view-models/simulation/editedSpreads.ts';
import { buildFanFigure } from '../../view-models/simulation/buildFanFigure.ts';

const build = ({ view, answer, note }: AnsweredView): ChartFigure =>
  addFigureNote(buildFanFigure(view, answer), note);

function Sources({ ids }: { readonly ids: readonly string[] }) {
  return <SourcesSummary count={ids.length} documents={useSources(ids)} />;
}

function Fan() {
  const live = useSimulationLive(build);
  const density = useDisplay((state) => state.density);
  const renderSources = useCallback((ids: readonly string[]) => <Sources ids={ids} />, []);
  return <FigureCard live={live} density={density} height={380} renderSources={renderSources} />;
}

/** The fan of the chosen outcome. */
export function FanPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Fan />
    </ErrorBoundary>
  );
}
