import type { Language } from '../../model/index.ts';
import { ledgerDialogEn } from './dialogEn.ts';
import { ledgerDialogFr } from './dialogFr.ts';

/** The texts of the source ledger in one language. */
export type LedgerTexts = typeof ledgerDialogEn;

/** They are many, and few people open the ledger: whoever imports this should be loaded when needed. */
export const ledgerTexts: Readonly<Record<Language, LedgerTexts>> = {
  en: ledgerDialogEn,
  fr: ledgerDialogFr,
};
