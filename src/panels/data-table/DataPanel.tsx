import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Fact } from '../../data/facts.ts';
import { describeMetric, metricsQuery } from '../../data/metrics.ts';
import { factsQuery, sourcesQuery } from '../../data/queries.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { buildFactRows } from '../../view-models/data-table/buildFactRows.ts';
import type { FactRow } from '../../view-models/data-table/factTypes.ts';
import { DataView } from './DataView.tsx';

interface DataPanelProps {
  /** Opens what is known of a figure elsewhere; without it, it opens below the row. */
  readonly onOpenFact?: (factId: string) => void;
}

/** Names and definitions of metrics; until their file is there, and without it, ids stand for names. */
function useMetricTexts() {
  const language = useLanguage();
  const metrics = useQuery(metricsQuery()).data ?? null;
  const nameMetric = useCallback(
    (entity: string, metric: string) => describeMetric(metrics, entity, metric, language).label,
    [metrics, language],
  );
  const defineMetric = useCallback(
    (entity: string, metric: string) => describeMetric(metrics, entity, metric, language).definition,
    [metrics, language],
  );
  return { nameMetric, defineMetric };
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

/** Every fact of the page as a table. */
export function DataPanel({ onOpenFact }: DataPanelProps) {
  const texts = useDataTableTexts();
  const { data, error, isFetching, refetch } = useQuery(factsQuery());
  const { nameMetric, defineMetric } = useMetricTexts();
  const rows = useRows(data?.facts ?? noFacts, nameMetric);
  if (data !== undefined) return <DataView rows={rows} onOpenFact={onOpenFact} defineMetric={defineMetric} />;
  if (error === null) return <Skeleton className="h-[70vh]" label={texts.loading} />;
  return (
    <Notice tone="error" title={texts.failedTitle} isRetrying={isFetching} onRetry={() => void refetch()}>
      <p>{texts.failedBody}</p>
    </Notice>
  );
}
