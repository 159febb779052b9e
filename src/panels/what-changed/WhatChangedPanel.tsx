import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useMessages } from '../../i18n/useLanguage.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';

const WhatChanged = lazyPart(async () => (await import('./WhatChanged.tsx')).WhatChanged);

/** What differs from the baseline and what each difference does; its parts are loaded when the view is open. */
export function WhatChangedPanel() {
  const { panel } = useMessages().interface;
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Suspense fallback={<Skeleton className="h-48" label={panel.loading} />}>
        <WhatChanged />
      </Suspense>
    </ErrorBoundary>
  );
}
