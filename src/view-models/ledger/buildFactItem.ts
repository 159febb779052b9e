import type { LedgerTexts } from '../../i18n/ledger/ledgerTexts.ts';
import type { Language } from '../../model/index.ts';
import { formatFactValue } from './formatFactValue.ts';
import { formatPeriod } from './formatPeriod.ts';
import type { LedgerFact, LedgerItem } from './ledgerTypes.ts';

/** A fact as a figure of its own, in its own unit; `label` is the name of its metric. */
export function buildFactItem(
  { id, period, value, unit }: LedgerFact,
  label: string,
  language: Language,
  texts: LedgerTexts,
): LedgerItem {
  return {
    id,
    label,
    period: formatPeriod(period, language, texts),
    valueText: formatFactValue(value, unit, language, texts),
    origin: { kind: 'facts', factIds: [id], value, unit },
  };
}
