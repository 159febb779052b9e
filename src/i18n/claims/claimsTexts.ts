import type { Language } from '../../model/index.ts';
import { claimsEn } from './en.ts';
import { claimsFr } from './fr.ts';

/** The texts of the claims in one language. */
export type ClaimsTexts = typeof claimsEn;

/** Beside the texts of the start, since only who opens the claims needs them. */
export const claimsTexts: Readonly<Record<Language, ClaimsTexts>> = { en: claimsEn, fr: claimsFr };
