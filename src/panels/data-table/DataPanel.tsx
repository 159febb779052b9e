import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Fact } from '../../data/facts.ts';
import { describeMetric, metricsFile, metricsQuery } from '../../data/metrics.ts';
import { factsQuery, sourcesQuery } from '../../data/queries.ts';
import { useLastError } from '../../derived/useLastError.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { buildFactRows } from '../../view-models/data-table/buildFactRows.ts';
import type { FactRow } from '../../view-models/data-table/factTypes.ts';
import { DataFileNotice } from '../DataFileNotice.tsx';
import { DataView } from './DataView.tsx';

/** Names of metrics; until their file is there, and without it, ids stand for names. */
function useMetricNames(): (entity: string, metric: string) => string {
  const language = useLanguage();
  const metrics = useQuery(metricsQuery()).data ?? null;
  return useCallback(
    (entity, metric) => describeMetric(metrics, entity, metric, language).label,
    [metrics, language],
  );
}

function useRows(facts: readonly Fact[], nameMetric: (entity: string, metric: string) => string) {
  const language = useLanguage();
  const { data: documents } = useQuery(sourcesQuery());
  return useMemo((): readonly FactRow<Fact>[] => {
    const nameSource = (id: string) => documents?.sources.get(id)?.title ?? null;
    return buildFactRows(facts, { language, nameMetric, nameSource });
  }, [facts, language, nameMetric, documents]);
}

const noFacts: readonly Fact[] = [];

/** Without the names of metrics their ids stand in the table. */
function MetricsNotice() {
  const metrics = useQuery(metricsQuery());
  const error = useLastError(metrics);
  return error === null ? null : (
    <DataFileNotice
      error={error}
      file={metricsFile}
      isRetrying={metrics.isFetching}
      onRetry={() => void metrics.refetch()}
    />
  );
}

/** Every fact of the page as a table. */
export function DataPanel() {
  const texts = useDataTableTexts();
  const facts = useQuery(factsQuery());
  const { data, isFetching, refetch } = facts;
  const error = useLastError(facts);
  const rows = useRows(data?.facts ?? noFacts, useMetricNames());
  if (data !== undefined)
    return (
      <div className="space-y-4">
        <MetricsNotice />
        <DataView rows={rows} />
      </div>
    );
  if (error === null) return <Skeleton className="h-[70vh]" label={texts.loading} />;
  return (
    <Notice tone="error" title={texts.failedTitle} isRetrying={isFetching} onRetry={() => void refetch()}>
      <p>{texts.failedBody}</p>
    </Notice>
  );
}
