import type { Language } from '../../model/index.ts';
import { paletteEn } from './paletteEn.ts';
import { paletteFr } from './paletteFr.ts';

/** The texts of the search in one language. */
export type PaletteTexts = typeof paletteEn;

/** Loaded with the search: whoever imports this should be loaded when needed. */
export const paletteTexts: Readonly<Record<Language, PaletteTexts>> = { en: paletteEn, fr: paletteFr };
