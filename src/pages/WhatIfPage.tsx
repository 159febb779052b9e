import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { ComparePanel } from '../panels/compare/ComparePanel.tsx';
import { FigurePanel } from '../panels/figure/FigurePanel.tsx';
import { KeyFiguresPanel } from '../panels/key-figures/KeyFiguresPanel.tsx';
import { WhatChangedPanel } from '../panels/what-changed/WhatChangedPanel.tsx';
import { PanelFailure } from '../ui/PanelFailure.tsx';
import { Later } from '../ui/Later.tsx';
import { PanelGrid } from '../ui/PanelGrid.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { lazyPart } from '../ui/lazyPart.ts';
import { useMessages } from '../i18n/useLanguage.ts';

// Below the first screens, with files of their own.
const AttributionPanel = lazyPart(
  async () => (await import('../panels/attribution/AttributionPanel.tsx')).AttributionPanel,
);
const ChecksPanel = lazyPart(async () => (await import('../panels/checks/ChecksPanel.tsx')).ChecksPanel);

/** The scenario against the baseline: capacity, profit, cash, margin, rivals, and why profit moved. */
export function WhatIfPage() {
  const { views } = useMessages().interface;
  return (
    <>
      <h1 className="sr-only">{views['what-if']}</h1>
      <KeyFiguresPanel />
      <PanelGrid>
        <FigurePanel figure="capacity" goal="awsRevenue" />
        <FigurePanel figure="profit" goal="underlyingNetIncome" />
        <FigurePanel figure="cash" goal="freeCashFlow" />
        <FigurePanel figure="margin" goal="awsMargin" />
        <FigurePanel figure="cloud" />
        <FigurePanel figure="bridge" />
      </PanelGrid>
      <Later>
        <WhatChangedPanel />
        <ComparePanel />
        <Suspense fallback={<Skeleton className="h-96" />}>
          <ErrorBoundary FallbackComponent={PanelFailure}>
            <AttributionPanel />
          </ErrorBoundary>
          <ErrorBoundary FallbackComponent={PanelFailure}>
            <ChecksPanel />
          </ErrorBoundary>
        </Suspense>
      </Later>
    </>
  );
}
