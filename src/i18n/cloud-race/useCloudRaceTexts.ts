import { useLanguage } from '../useLanguage.ts';
import { cloudRaceTexts, type CloudRaceTexts } from './cloudRaceTexts.ts';

/** The texts of the cloud race in the language that people read in. */
export function useCloudRaceTexts(): CloudRaceTexts {
  return cloudRaceTexts[useLanguage()];
}
