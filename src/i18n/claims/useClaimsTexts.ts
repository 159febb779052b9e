import { useLanguage } from '../useLanguage.ts';
import { claimsTexts, type ClaimsTexts } from './claimsTexts.ts';

/** The texts of the claims in the language that people read in. */
export function useClaimsTexts(): ClaimsTexts {
  return claimsTexts[useLanguage()];
}
