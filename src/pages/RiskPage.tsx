import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDisplay, useSession } from '../derived/useSession.ts';
import { useRiskTexts } from '../i18n/risk/useRiskTexts.ts';
import { useMessages } from '../i18n/useLanguage.ts';
import { riskTabs } from '../store/views.ts';
import { PanelFailure } from '../ui/PanelFailure.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { riskParts } from './riskParts.ts';

function Part() {
  const tab = useDisplay((state) => state.riskTab);
  const texts = useRiskTexts();
  const PartOfTab = riskParts[tab];
  return (
    <ErrorBoundary FallbackComponent={PanelFailure} resetKeys={[tab]}>
      <Suspense key={tab} fallback={<Skeleton className="h-[70vh]" label={texts.loadingTab} />}>
        <PartOfTab />
      </Suspense>
    </ErrorBoundary>
  );
}

/** How sure the figures are: what they could be, what moves them, what would have to be true, and how right the model was. */
export function RiskPage() {
  const { views } = useMessages().interface;
  const texts = useRiskTexts();
  const { display } = useSession();
  const tab = useDisplay((state) => state.riskTab);
  return (
    <>
      <h1 className="sr-only">{views.risk}</h1>
      <Tabs
        label={texts.tabs}
        tabs={riskTabs.map((id) => ({ id, label: texts.tabNames[id] }))}
        selected={tab}
        onSelect={(id) => display.getState().riskTabChosen(id)}
      >
        <Part />
      </Tabs>
    </>
  );
}
