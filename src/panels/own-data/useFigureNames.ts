import { useQuery } from '@tanstack/react-query';
import { describeMetric, metricsQuery } from '../../data/metrics.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useOwnDataTexts } from './ownDataTexts.ts';

/** How figures are called in the reader's language, as a function of entity and metric. */
export function useFigureNames(): (entity: string, metric: string) => string {
  const language = useLanguage();
  const further = new Map(Object.entries(useOwnDataTexts().metrics));
  const { data } = useQuery(metricsQuery());
  return (entity, metric) =>
    further.get(metric) ?? describeMetric(data ?? null, entity, metric, language).label;
}
