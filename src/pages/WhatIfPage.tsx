import { lazy, Suspense } from 'react';
import { ComparePanel } from '../panels/compare/ComparePanel.tsx';
import { FigurePanel } from '../panels/figure/FigurePanel.tsx';
import { KeyFiguresPanel } from '../panels/key-figures/KeyFiguresPanel.tsx';
import { WhatChangedPanel } from '../panels/what-changed/WhatChangedPanel.tsx';
import { PanelGrid } from '../ui/PanelGrid.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useMessages } from '../i18n/useLanguage.ts';

// Below the first screens, with files of their own.
const AttributionPanel = lazy(async () => ({
  default: (await import('../panels/attribution/AttributionPanel.tsx')).AttributionPanel,
}));
const ChecksPanel = lazy(async () => ({
  default: (await import('../panels/checks/ChecksPanel.tsx')).ChecksPanel,
}));

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
      <WhatChangedPanel />
      <ComparePanel />
      <Suspense fallback={<Skeleton className="h-96" />}>
        <AttributionPanel />
        <ChecksPanel />
      </Suspense>
    </>
  );
}
