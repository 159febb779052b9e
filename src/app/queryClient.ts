import { QueryClient } from '@tanstack/react-query';
import { assumptionsQuery, baselineQuery } from '../data/queries.ts';

/** One client a page; what the first picture needs is asked for before React renders anything. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } } });
  void client.prefetchQuery(baselineQuery());
  void client.prefetchQuery(assumptionsQuery());
  return client;
}
