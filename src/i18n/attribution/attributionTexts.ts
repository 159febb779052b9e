import type { Language } from '../../model/index.ts';
import { attributionEn } from './en.ts';
import { attributionFr } from './fr.ts';

/** The texts of the attribution in one language. */
export type AttributionTexts = typeof attributionEn;

/** Beside the texts of the start, since only the what-if view needs them, below its charts. */
export const attributionTexts: Readonly<Record<Language, AttributionTexts>> = {
  en: attributionEn,
  fr: attributionFr,
};
