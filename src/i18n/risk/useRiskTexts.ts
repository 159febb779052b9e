import { useLanguage } from '../useLanguage.ts';
import { riskTexts, type RiskTexts } from './riskTexts.ts';

/** The texts of the risk view in the language that people read in. */
export function useRiskTexts(): RiskTexts {
  return riskTexts[useLanguage()];
}
