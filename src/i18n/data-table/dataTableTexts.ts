import type { Language } from '../../model/index.ts';
import { dataTableEn } from './en.ts';
import { dataTableFr } from './fr.ts';

/** The texts of the table of facts in one language. */
export type DataTableTexts = typeof dataTableEn;

/** Beside the texts of the start, since only who opens the table needs them. */
export const dataTableTexts: Readonly<Record<Language, DataTableTexts>> = {
  en: dataTableEn,
  fr: dataTableFr,
};
