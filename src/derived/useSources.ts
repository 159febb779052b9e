import { useQuery } from '@tanstack/react-query';
import { sourcesQuery } from '../data/queries.ts';
import type { Source } from '../data/sources.ts';

/** The documents with these ids, in the order of the ids; empty until the list of documents has loaded. */
export function useSources(ids: readonly string[]): readonly Source[] {
  const { data } = useQuery(sourcesQuery());
  return ids.flatMap((id) => data?.sources.get(id) ?? []);
}
