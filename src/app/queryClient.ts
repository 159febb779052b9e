import { QueryClient } from '@tanstack/react-query';
import { assumptionsQuery, baselineQuery } from '../data/queries.ts';

/** One client a page; what the first picture needs is asked for before React renders anything. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
  });
  // A failure is kept by the client and shown by the component that reads the query.
  const leaveToReader = (): void => undefined;
  client.query(baselineQuery()).catch(leaveToReader);
  client.query(assumptionsQuery()).catch(leaveToReader);
  return client;
}

/** Resolves once the files of the first picture are there, or known not to come. */
export async function waitForFirstFiles(client: QueryClient): Promise<void> {
  await Promise.allSettled([client.query(baselineQuery()), client.query(assumptionsQuery())]);
}
