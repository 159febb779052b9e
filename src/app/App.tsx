import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { assumptionsQuery, baselineQuery } from '../data/queries.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { AppFailure } from './AppFailure.tsx';
import { DataFailure } from './DataFailure.tsx';
import { firstLanguage } from './firstSettings.ts';
import { LoadingShell } from './LoadingShell.tsx';
import { createQueryClient } from './queryClient.ts';
import { SessionRoot } from './SessionRoot.tsx';

/** Waits for the two files without which nothing can be computed. */
function DataGate() {
  const baseline = useQuery(baselineQuery());
  const assumptions = useQuery(assumptionsQuery());
  if (baseline.data !== undefined && assumptions.data !== undefined)
    return <SessionRoot baseline={baseline.data} assumptions={assumptions.data} />;
  const failed = [baseline, assumptions].filter((query) => query.isError);
  if (failed.length === 0) return <LoadingShell />;
  return (
    <DataFailure
      errors={failed.map((query) => query.error)}
      isRetrying={failed.some((query) => query.isFetching)}
      onRetry={() => failed.forEach((query) => void query.refetch())}
    />
  );
}

/** The page. */
export function App() {
  const [client] = useState(createQueryClient);
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
