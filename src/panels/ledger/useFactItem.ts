import { useCallback } from 'react';
import type { Fact } from '../../data/facts.ts';
import { describeMetric, type Metrics } from '../../data/metrics.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatFactValue } from '../../view-models/ledger/formatFactValue.ts';
import { formatPeriod } from '../../view-models/ledger/formatPeriod.ts';
import type { LedgerItem } from '../../view-models/ledger/ledgerTypes.ts';

/** Makes a fact a figure that can be opened by itself. */
export function useFactItem(metrics: Metrics): (fact: Fact) => LedgerItem {
  const texts = useLedgerTexts();
  const language = useLanguage();
  return useCallback(
    (fact) => ({
      id: fact.id,
      label: describeMetric(metrics, fact.entity, fact.metric, language).label,
      period: formatPeriod(fact.period, language, texts),
      valueText: formatFactValue(fact.value, fact.unit, language, texts),
      // Of a single fact its own value and unit count.
      origin: { kind: 'facts', factIds: [fact.id], value: fact.value, unit: 'USD_bn' },
    }),
    [metrics, language, texts],
  );
}
