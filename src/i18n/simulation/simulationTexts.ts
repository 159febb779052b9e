import type { Language } from '../../model/index.ts';
import { simulationEn, type SimulationTexts } from './en.ts';
import { simulationFr } from './fr.ts';

/** Beside the texts of the start, since only who opens the uncertainty needs them. */
export const simulationTexts: Readonly<Record<Language, SimulationTexts>> = {
  en: simulationEn,
  fr: simulationFr,
};
