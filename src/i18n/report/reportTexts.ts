import type { Language } from '../../model/index.ts';
import { reportEn } from './en.ts';
import { reportFr } from './fr.ts';

/** Beside the texts of the start: only paper needs them. */
export const reportTexts: Readonly<Record<Language, typeof reportEn>> = { en: reportEn, fr: reportFr };
