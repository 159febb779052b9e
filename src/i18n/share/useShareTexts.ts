import { useLanguage } from '../useLanguage.ts';
import { shareTexts, type ShareTexts } from './shareTexts.ts';

/** The texts of sharing in the language that people read in. */
export function useShareTexts(): ShareTexts {
  return shareTexts[useLanguage()];
}
