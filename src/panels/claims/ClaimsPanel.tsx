import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { leversQuery, type Lever } from '../../data/levers.ts';
import { claimsQuery, sourcesQuery } from '../../data/queries.ts';
import type { Source } from '../../data/sources.ts';
import { useClaimFilters } from '../../derived/useClaimFilters.ts';
import { useLastError } from '../../derived/useLastError.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DataFileErrorLine } from '../DataFileFaults.tsx';
import { ClaimsView } from './ClaimsView.tsx';

/** The documents by address; claims cite pages. Empty until they have loaded: then addresses stand for titles. */
function useDocuments(): ReadonlyMap<string, Source> {
  const { data } = useQuery(sourcesQuery());
  return useMemo(() => {
    const documents = [...(data?.sources.values() ?? [])];
    return new Map(
      documents.flatMap((document) => (document.url === null ? [] : [[document.url, document]])),
    );
  }, [data]);
}

const noLevers: readonly Lever[] = [];

/** The claims of the source reports, checked. */
export function ClaimsPanel() {
  const texts = useClaimsTexts();
  const claims = useQuery(claimsQuery());
  const { data, isFetching, refetch } = claims;
  const error = useLastError(claims);
  const documents = useDocuments();
  const levers = useQuery(leversQuery()).data?.levers;
  const [filters, setFilters] = useClaimFilters();
  if (data === undefined) {
    if (error === null) return <Skeleton className="h-[70vh]" label={texts.loading} />;
    return (
      <Notice tone="error" title={texts.failedTitle} isRetrying={isFetching} onRetry={() => void refetch()}>
        <DataFileErrorLine error={error} />
        <p>{texts.failedBody}</p>
      </Notice>
    );
  }
  return (
    <div className="space-y-4">
      {data.issues.length > 0 && <Notice tone="warning" title={texts.partlyBroken(data.issues.length)} />}
      <ClaimsView
        file={data}
        documents={documents}
        levers={levers ?? noLevers}
        filters={filters}
        onFilter={setFilters}
      />
    </div>
  );
}
