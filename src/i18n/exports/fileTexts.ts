import type { Language } from '../../model/index.ts';
import { fileEn } from './fileEn.ts';
import { fileFr } from './fileFr.ts';

/** The texts inside files; loaded with what writes them. */
export const fileTexts: Readonly<Record<Language, typeof fileEn>> = { en: fileEn, fr: fileFr };
