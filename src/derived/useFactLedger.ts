import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Fact } from '../data/facts.ts';
import { metricsQuery } from '../data/metrics.ts';
import { ledgerStore } from './ledgerStore.ts';
import { useFactItem } from './useFactItem.ts';

/** Opens the ledger of the page for facts, beginning with the first; nothing happens without one. */
export function useFactLedger(): (facts: readonly Fact[]) => void {
  const { data: metrics } = useQuery(metricsQuery());
  const makeItem = useFactItem(metrics ?? null);
  return useCallback(
    (facts) => {
      const items = facts.map(makeItem);
      const [first] = items;
      if (first !== undefined) ledgerStore.getState().opened({ items, selected: first.id });
    },
    [makeItem],
  );
}
