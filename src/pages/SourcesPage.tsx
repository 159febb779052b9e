import { lazy, Suspense } from 'react';
import { useDisplay, useSession } from '../derived/useSession.ts';
import { useMessages } from '../i18n/useLanguage.ts';
import { sourcesTabs, type SourcesTab } from '../store/views.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';

const parts = {
  yours: lazy(async () => ({ default: (await import('../panels/own-data/OwnDataPanel.tsx')).OwnDataPanel })),
  claims: lazy(async () => ({ default: (await import('../panels/claims/ClaimsPanel.tsx')).ClaimsPanel })),
  method: lazy(async () => ({ default: (await import('../panels/method/MethodPanel.tsx')).MethodPanel })),
  data: lazy(async () => ({ default: (await import('../panels/data-table/DataPanel.tsx')).DataPanel })),
};

function isPart(tab: SourcesTab): tab is keyof typeof parts {
  return tab in parts;
}

function Part() {
  const tab = useDisplay((state) => state.sourcesTab);
  const { sourcesPage } = useMessages();
  const PartOfTab = parts[isPart(tab) ? tab : 'claims'];
  return (
    <Suspense fallback={<Skeleton className="h-[70vh]" label={sourcesPage.loadingTab} />}>
      <PartOfTab />
    </Suspense>
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
