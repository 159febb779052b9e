import { useLanguage } from '../useLanguage.ts';
import { ledgerTexts, type LedgerTexts } from './ledgerTexts.ts';

/** The texts of the source ledger in the language that people read in. */
export function useLedgerTexts(): LedgerTexts {
  return ledgerTexts[useLanguage()];
}
