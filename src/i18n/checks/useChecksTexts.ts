import { useLanguage } from '../useLanguage.ts';
import { checksTexts, type ChecksTexts } from './checksTexts.ts';

/** The texts of the checks in the language that people read in. */
export function useChecksTexts(): ChecksTexts {
  return checksTexts[useLanguage()];
}
