import { useCallback } from 'react';
import type { Fact } from '../data/facts.ts';
import { describeMetric, type Metrics } from '../data/metrics.ts';
import { useLedgerTexts } from '../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { buildFactItem } from '../view-models/ledger/buildFactItem.ts';
import type { LedgerItem } from '../view-models/ledger/ledgerTypes.ts';

/** Makes a fact a figure that can be opened by itself. Until its metrics have loaded, ids stand for names. */
export function useFactItem(metrics: Metrics | null): (fact: Fact) => LedgerItem {
  const texts = useLedgerTexts();
  const language = useLanguage();
  return useCallback(
    (fact) =>
      buildFactItem(fact, describeMetric(metrics, fact.entity, fact.metric, language).label, language, texts),
    [metrics, language, texts],
  );
}
