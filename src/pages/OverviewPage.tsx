import { lazy, Suspense } from 'react';
import { FigurePanel } from '../panels/figure/FigurePanel.tsx';
import { HeadlinePanel } from '../panels/headline/HeadlinePanel.tsx';
import { KeyFiguresPanel } from '../panels/key-figures/KeyFiguresPanel.tsx';
import { PanelGrid } from '../ui/PanelGrid.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

// Below the first screen, with files of its own.
const LeversPanel = lazy(async () => ({
  default: (await import('../panels/levers/LeversPanel.tsx')).LeversPanel,
}));

/** What Amazon earned and from what, and where the scenario leads. */
export function OverviewPage() {
  return (
    <>
      <HeadlinePanel />
      <KeyFiguresPanel />
      <FigurePanel figure="earnings" height={340} />
      <PanelGrid>
        <FigurePanel figure="profit" />
        <FigurePanel figure="cash" />
        <FigurePanel figure="capacity" />
        <FigurePanel figure="cloud" />
      </PanelGrid>
      <Suspense fallback={<Skeleton className="h-96" />}>
        <LeversPanel />
        <FigurePanel figure="market-value" />
      </Suspense>
    </>
  );
}
