import { useCallback } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { StageFigure } from '../../charts/StageFigure.tsx';
import { useLive } from '../../derived/useSession.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { scenarioFigures } from '../../view-models/scenarioFigures.ts';
import type { StepPictureProps } from '../stepParts.ts';
import { FigurePanel } from './FigurePanel.tsx';
import { SourcesLine } from './SourcesLine.tsx';

export type ScenarioChart = keyof typeof scenarioFigures;

function ScenarioStage({ chart, density }: StepPictureProps & { readonly chart: ScenarioChart }) {
  const live = useLive(scenarioFigures[chart]);
  const renderSources = useCallback((ids: readonly string[]) => <SourcesLine ids={ids} />, []);
  return <StageFigure live={live} density={density} renderSources={renderSources} />;
}

/** One figure of the scenario by itself, for a step of a story. */
export function ScenarioStep({ chart, ...props }: StepPictureProps & { readonly chart: ScenarioChart }) {
  if (props.place === 'page') return <FigurePanel key={chart} figure={chart} height={340} />;
  return (
    <ErrorBoundary FallbackComponent={PanelFailure} resetKeys={[chart]}>
      <ScenarioStage key={chart} chart={chart} {...props} />
    </ErrorBoundary>
  );
}
