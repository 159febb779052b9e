import { useCallback } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FigureCard } from '../../charts/FigureCard.tsx';
import { usePointLedger } from '../../derived/useLedger.ts';
import { useDisplay, useLive } from '../../derived/useSession.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { buildBridgeFigure } from '../../view-models/buildBridgeFigure.ts';
import { buildCapacityFigure } from '../../view-models/buildCapacityFigure.ts';
import { buildCashFigure } from '../../view-models/buildCashFigure.ts';
import { buildCloudFigure } from '../../view-models/buildCloudFigure.ts';
import { buildEarningsFigure } from '../../view-models/buildEarningsFigure.ts';
import { buildMarginFigure } from '../../view-models/buildMarginFigure.ts';
import { buildMarketValueFigure } from '../../view-models/buildMarketValueFigure.ts';
import { buildProfitFigure } from '../../view-models/buildProfitFigure.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { SourcesLine } from './SourcesLine.tsx';

const builders = {
  capacity: buildCapacityFigure,
  profit: buildProfitFigure,
  cash: buildCashFigure,
  margin: buildMarginFigure,
  cloud: buildCloudFigure,
  bridge: buildBridgeFigure,
  earnings: buildEarningsFigure,
  'market-value': buildMarketValueFigure,
} satisfies Record<string, (view: ScenarioView) => ChartFigure>;

interface FigurePanelProps {
  readonly figure: keyof typeof builders;
  /** Height of the picture in CSS pixels at desk density. */
  readonly height?: number;
}

function ConnectedFigure({ figure, height = 320 }: FigurePanelProps) {
  const live = useLive(builders[figure]);
  const density = useDisplay((state) => state.density);
  const renderSources = useCallback((ids: readonly string[]) => <SourcesLine ids={ids} />, []);
  return (
    <FigureCard
      live={live}
      density={density}
      height={height}
      renderSources={renderSources}
      {...usePointLedger()}
    />
  );
}

/** One figure of the scenario, joined to the page's session. */
export function FigurePanel(props: FigurePanelProps) {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <ConnectedFigure {...props} />
    </ErrorBoundary>
  );
}
