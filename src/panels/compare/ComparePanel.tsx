import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useMessages } from '../../i18n/useLanguage.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';

const CompareContent = lazyPart(async () => (await import('./CompareContent.tsx')).CompareContent);

/** Up to four scenarios side by side; loaded after the charts of the view. */
export function ComparePanel() {
  const { panel } = useMessages().interface;
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Suspense fallback={<Skeleton className="h-48" label={panel.loading} />}>
        <CompareContent />
      </Suspense>
    </ErrorBoundary>
  );
}
