import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { assumptionsQuery, baselineQuery } from '../data/queries.ts';
import type { Assumptions } from '../data/assumptions.ts';
import type { Baseline } from '../data/baseline.ts';
import type { OwnDataHandle } from '../derived/ownDataStart.ts';
import {
  OwnDataContext,
  OwnDataRetryContext,
  useActiveBasis,
  useOwnDataStart,
} from '../derived/useOwnData.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { AppFailure } from './AppFailure.tsx';
import { DataFailure } from './DataFailure.tsx';
import { firstLanguage } from './firstSettings.ts';
import { LoadingShell } from './LoadingShell.tsx';
import { createQueryClient } from './queryClient.ts';
import { SessionRoot } from './SessionRoot.tsx';
import { useLastError } from '../derived/useLastError.ts';

interface BasisGateProps {
  readonly ownData: OwnDataHandle | null;
  readonly baseline: Baseline;
  readonly assumptions: Assumptions;
}

/** The session on the shipped base year, or on the one that the person rolled forward to: another one is another session. */
function BasisGate({ ownData, baseline, assumptions }: BasisGateProps) {
  const basis = useActiveBasis(ownData, baseline, assumptions);
  return (
    <OwnDataContext value={ownData}>
      <SessionRoot key={JSON.stringify(basis.baseline.baseYear)} {...basis} />
    </OwnDataContext>
  );
}

/** Waits for the two files without which nothing can be computed. */
function DataGate() {
  const baseline = useQuery(baselineQuery());
  const assumptions = useQuery(assumptionsQuery());
  const baselineError = useLastError(baseline);
  const assumptionsError = useLastError(assumptions);
  const ownData = useOwnDataStart();
  // Rendered in small parts: the whole page in one task would hold up whatever comes meanwhile.
  const isReady = useDeferredValue(baseline.data !== undefined && assumptions.data !== undefined);
  if (isReady && baseline.data !== undefined && assumptions.data !== undefined)
    return ownData.isWaiting ? (
      <LoadingShell />
    ) : (
      <OwnDataRetryContext value={ownData.retry}>
        <BasisGate ownData={ownData.handle} baseline={baseline.data} assumptions={assumptions.data} />
      </OwnDataRetryContext>
    );
  const errors = [baselineError, assumptionsError].filter((error) => error !== null);
  if (errors.length === 0) return <LoadingShell />;
  return (
    <DataFailure
      errors={errors}
      isRetrying={baseline.isFetching || assumptions.isFetching}
      onRetry={() => {
        if (baseline.isError) void baseline.refetch();
        if (assumptions.isError) void assumptions.refetch();
      }}
    />
  );
}

interface AppProps {
  /** Already asked for the first files; without it the page asks itself. */
  readonly client?: QueryClient;
}

/** The page. */
export function App({ client: given }: AppProps) {
  const [client] = useState(() => given ?? createQueryClient());
  const [language] = useState(() => firstLanguage(window.location.hash, navigator.languages));
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider language={language}>
        <ErrorBoundary FallbackComponent={AppFailure}>
          <DataGate />
        </ErrorBoundary>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
