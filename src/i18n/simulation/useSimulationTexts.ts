import { useLanguage } from '../useLanguage.ts';
import type { SimulationTexts } from './en.ts';
import { simulationTexts } from './simulationTexts.ts';

/** The texts of the uncertainty part in the language that people read in. */
export function useSimulationTexts(): SimulationTexts {
  return simulationTexts[useLanguage()];
}
