import { useCallback } from 'react';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { useClaimFilters } from '../../derived/useClaimFilters.ts';
import { useSession } from '../../derived/useSession.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { allClaims } from '../../store/sourcesSettings.ts';
import { revealClaim } from '../../ui/revealFigure.ts';
import { revealSlider } from '../../ui/revealSlider.ts';
import { buildFactItem } from '../../view-models/ledger/buildFactItem.ts';
import type { LedgerItem } from '../../view-models/ledger/ledgerTypes.ts';
import { pickFact } from '../../view-models/search/figureEntries.ts';
import type { SearchTarget } from './searchTargets.ts';

type FigureSearchTarget = Extract<SearchTarget, { readonly kind: 'figure' }>;

/** Finds the fact that a search means among those of a result, as a figure to open: "Q4 2025", "$35.6bn". */
export function useFindFact(): (target: FigureSearchTarget, query: string) => LedgerItem | null {
  const texts = useLedgerTexts();
  const language = useLanguage();
  return useCallback(
    ({ facts, label }, query) => {
      const fact = pickFact(facts, query);
      return fact === undefined ? null : buildFactItem(fact, label, language, texts);
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
          if (target.view === 'sources') sourcesTabChosen('claims');
          chartSought(target.view, target.chart);
          return;
        case 'slider':
          revealSlider(target.input);
          return;
        case 'figure': {
          const item = findFact(target, query);
          if (item !== null) ledgerStore.getState().opened({ items: [item], selected: item.id });
          return;
        }
        case 'claim':
          changeFilters(allClaims);
          viewChosen('sources');
          sourcesTabChosen('claims');
          revealClaim(target.claim);
      }
    },
    [display, findFact, changeFilters],
  );
}
