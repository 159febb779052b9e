import { useLanguage } from '../useLanguage.ts';
import { attributionTexts, type AttributionTexts } from './attributionTexts.ts';

/** The texts of the attribution in the language that people read in. */
export function useAttributionTexts(): AttributionTexts {
  return attributionTexts[useLanguage()];
}
