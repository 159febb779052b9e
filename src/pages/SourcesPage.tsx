import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDisplay, useSession } from '../derived/useSession.ts';
import { useMessages } from '../i18n/useLanguage.ts';
import { sourcesTabs } from '../store/views.ts';
import { PanelFailure } from '../ui/PanelFailure.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { sourcesParts } from './sourcesParts.ts';

function Part() {
  const tab = useDisplay((state) => state.sourcesTab);
  const { sourcesPage } = useMessages();
  const PartOfTab = sourcesParts[tab];
  return (
    <ErrorBoundary FallbackComponent={PanelFailure} resetKeys={[tab]}>
      <Suspense fallback={<Skeleton className="h-[70vh]" label={sourcesPage.loadingTab} />}>
        <PartOfTab />
      </Suspense>
    </ErrorBoundary>
  );
}

/** What the page knows and from where: the claims of the reports, checked, and the facts themselves. */
export function SourcesPage() {
  const { interface: texts, sourcesPage } = useMessages();
  const { display } = useSession();
  const tab = useDisplay((state) => state.sourcesTab);
  return (
    <>
      <h1 className="sr-only">{texts.views.sources}</h1>
      <Tabs
        label={sourcesPage.tabs}
        tabs={sourcesTabs.map((id) => ({ id, label: sourcesPage.tabNames[id] }))}
        selected={tab}
        onSelect={(id) => display.getState().sourcesTabChosen(id)}
      >
        <Part />
      </Tabs>
    </>
  );
}
