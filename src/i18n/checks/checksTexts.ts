import type { Language } from '../../model/index.ts';
import { checksEn } from './en.ts';
import { checksFr } from './fr.ts';

/** The texts of the checks in one language. */
export type ChecksTexts = typeof checksEn;

/** Beside the texts of the start, since only the what-if view needs them, below its charts. */
export const checksTexts: Readonly<Record<Language, ChecksTexts>> = { en: checksEn, fr: checksFr };
