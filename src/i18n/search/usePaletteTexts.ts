import { useLanguage } from '../useLanguage.ts';
import { paletteTexts, type PaletteTexts } from './paletteTexts.ts';

/** The texts of the search in the language that people read in. */
export function usePaletteTexts(): PaletteTexts {
  return paletteTexts[useLanguage()];
}
