import { useCallback } from 'react';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { useClaimFilters } from '../../derived/useClaimFilters.ts';
import { useSession } from '../../derived/useSession.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { revealClaim } from '../../ui/revealFigure.ts';
import { revealSlider } from '../../ui/revealSlider.ts';
import { noClaimFilters } from '../../view-models/claims/claimTypes.ts';
import { formatFactValue } from '../../view-models/ledger/formatFactValue.ts';
import { formatPeriod } from '../../view-models/ledger/formatPeriod.ts';
import { pickFact } from '../../view-models/search/figureEntries.ts';
import type { SearchTarget } from './searchTargets.ts';

type FigureSearchTarget = Extract<SearchTarget, { readonly kind: 'figure' }>;

/** The fact that a result for a search shows, in words: "Q4 2025: $35.6bn". */
export interface FoundFact {
  readonly id: string;
  readonly value: number;
  readonly period: string;
  readonly valueText: string;
}

/** Finds the fact that a search means among those of a result. */
export function useFindFact(): (target: FigureSearchTarget, query: string) => FoundFact | null {
  const texts = useLedgerTexts();
  const language = useLanguage();
  return useCallback(
    ({ facts }, query) => {
      const fact = pickFact(facts, query);
      if (fact === undefined) return null;
      return {
        id: fact.id,
        value: fact.value,
        period: formatPeriod(fact.period, language, texts),
        valueText: formatFactValue(fact.value, fact.unit, language, texts),
      };
    },
    [language, texts],
  );
}

/** Opens what a result stands for. Call it after the dialog has closed: it moves the focus. */
export function useOpenResult(): (target: SearchTarget, query: string) => void {
  const { display } = useSession();
  const findFact = useFindFact();
  const [, changeFilters] = useClaimFilters();
  return useCallback(
    (target, query) => {
      const { viewChosen, sourcesTabChosen, chartSought } = display.getState();
      switch (target.kind) {
        case 'view':
          viewChosen(target.view);
          if (target.tab !== undefined) sourcesTabChosen(target.tab);
          window.scrollTo(0, 0);
          document.getElementById('charts')?.focus({ preventScroll: true });
          return;
        case 'chart':
          chartSought(target.view, target.chart);
          return;
        case 'slider':
          revealSlider(target.input);
          return;
        case 'figure': {
          const fact = findFact(target, query);
          if (fact === null) return;
          const { id, value, period, valueText } = fact;
          // Of a single fact its own value and unit count.
          const origin = { kind: 'facts', factIds: [id], value, unit: 'USD_bn' } as const;
          const item = { id, label: target.label, period, valueText, origin };
          ledgerStore.getState().opened({ items: [item], selected: id });
          return;
        }
        case 'claim':
          changeFilters(() => noClaimFilters);
          viewChosen('sources');
          sourcesTabChosen('claims');
          revealClaim(target.claim);
      }
    },
    [display, findFact, changeFilters],
  );
}
