import { useLanguage } from '../useLanguage.ts';
import { compareTexts, type CompareTexts } from './compareTexts.ts';

/** The texts of comparing scenarios in the language that people read in. */
export function useCompareTexts(): CompareTexts {
  return compareTexts[useLanguage()];
}
