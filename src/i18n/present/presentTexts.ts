import type { Language } from '../../model/index.ts';
import { presentEn } from './en.ts';
import { presentFr } from './fr.ts';

/** The texts of the present view in one language. */
export type PresentTexts = typeof presentEn;

/** Beside the texts of the start, since only who opens the present view needs them. */
export const presentTexts: Readonly<Record<Language, PresentTexts>> = { en: presentEn, fr: presentFr };
