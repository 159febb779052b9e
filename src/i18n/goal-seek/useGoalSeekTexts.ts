import { useLanguage } from '../useLanguage.ts';
import { goalSeekTexts, type GoalSeekTexts } from './goalSeekTexts.ts';

/** The texts of goal seek in the language that people read in. */
export function useGoalSeekTexts(): GoalSeekTexts {
  return goalSeekTexts[useLanguage()];
}
