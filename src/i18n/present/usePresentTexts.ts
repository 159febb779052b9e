import { useLanguage } from '../useLanguage.ts';
import { presentTexts, type PresentTexts } from './presentTexts.ts';

/** The texts of the present view in the language that people read in. */
export function usePresentTexts(): PresentTexts {
  return presentTexts[useLanguage()];
}
