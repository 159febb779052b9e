import { useQuery } from '@tanstack/react-query';
import { sourcesQuery } from '../data/queries.ts';
import { findLatestDay } from '../format/days.ts';

/** Day or month of the newest document behind the figures; null until their list has loaded, or when none has a date. */
export function useLatestSource(): string | null {
  const { data } = useQuery(sourcesQuery());
  return findLatestDay([...(data?.sources.values() ?? [])].map(({ date }) => date));
}
