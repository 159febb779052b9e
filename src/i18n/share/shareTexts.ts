import type { Language } from '../../model/index.ts';
import { shareEn } from './en.ts';
import { shareFr } from './fr.ts';

/** The texts of sharing in one language. */
export type ShareTexts = typeof shareEn;

/** Beside the texts of the start, since only who shares or opens an odd link needs them. */
export const shareTexts: Readonly<Record<Language, ShareTexts>> = { en: shareEn, fr: shareFr };
