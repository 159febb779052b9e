import type { Language } from '../../model/index.ts';
import { workbookEn } from './workbookEn.ts';
import { workbookFr } from './workbookFr.ts';

/** The texts inside the workbook in one language. */
export type WorkbookTexts = typeof workbookEn;

/** The texts inside the workbook; loaded with what writes it. */
export const workbookTexts: Readonly<Record<Language, WorkbookTexts>> = { en: workbookEn, fr: workbookFr };
