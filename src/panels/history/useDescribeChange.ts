import { useMemo } from 'react';
import { useSession } from '../../derived/useSession.ts';
import { useHeadingTexts } from '../../i18n/scenarios/useHeadingTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { HistoryEntry } from '../../store/historyStore.ts';
import { describeChange } from './describeChange.ts';

/** Says what led to an entry of the history, in the language that people read in. */
export function useDescribeChange(): (entries: readonly HistoryEntry[], position: number) => string {
  const { definitions, presets } = useSession();
  const texts = useHeadingTexts().steps;
  const language = useLanguage();
  return useMemo(() => {
    const wording = { texts, definitions, presets, language };
    return (entries, position) => describeChange(entries, position, wording);
  }, [texts, definitions, presets, language]);
}
