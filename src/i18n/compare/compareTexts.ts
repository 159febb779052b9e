import type { Language } from '../../model/index.ts';
import { compareEn } from './en.ts';
import { compareFr } from './fr.ts';

/** The texts of comparing scenarios in one language. */
export type CompareTexts = typeof compareEn;

/** Beside the texts of the start: they come with the panel. */
export const compareTexts: Readonly<Record<Language, CompareTexts>> = { en: compareEn, fr: compareFr };
