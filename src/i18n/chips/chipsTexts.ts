import type { Language } from '../../model/index.ts';
import { chipsEn } from './en.ts';
import { chipsFr } from './fr.ts';

/** Beside the texts of the start: the chart stands far below the first screen. */
export const chipsTexts: Readonly<Record<Language, typeof chipsEn>> = { en: chipsEn, fr: chipsFr };
