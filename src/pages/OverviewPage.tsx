import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FigurePanel } from '../panels/figure/FigurePanel.tsx';
import { HeadlinePanel } from '../panels/headline/HeadlinePanel.tsx';
import { KeyFiguresPanel } from '../panels/key-figures/KeyFiguresPanel.tsx';
import { PanelFailure } from '../ui/PanelFailure.tsx';
import { Later } from '../ui/Later.tsx';
import { PanelGrid } from '../ui/PanelGrid.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { lazyPart } from '../ui/lazyPart.ts';

// Below the first screen, with files of its own.
const LeversPanel = lazyPart(async () => (await import('../panels/levers/LeversPanel.tsx')).LeversPanel);

/** What Amazon earned and from what, and where the scenario leads. */
export function OverviewPage() {
  return (
    <>
      <HeadlinePanel />
      <KeyFiguresPanel />
      <FigurePanel figure="earnings" height={340} />
      <Later>
        <PanelGrid>
          <FigurePanel figure="profit" />
          <FigurePanel figure="cash" />
          <FigurePanel figure="capacity" />
          <FigurePanel figure="cloud" />
        </PanelGrid>
        <Suspense fallback={<Skeleton className="h-96" />}>
          <ErrorBoundary FallbackComponent={PanelFailure}>
            <LeversPanel />
          </ErrorBoundary>
          <FigurePanel figure="market-value" />
        </Suspense>
      </Later>
    </>
  );
}
