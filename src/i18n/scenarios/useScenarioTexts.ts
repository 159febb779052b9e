import type { Language } from '../../model/index.ts';
import { useLanguage } from '../useLanguage.ts';
import { scenariosEn } from './en.ts';
import { scenariosFr } from './fr.ts';

/** The texts of history, saved scenarios and what changed, in one language. */
export type ScenarioTexts = typeof scenariosEn;

/** Beside the texts of the start, since only who opens these parts needs them. */
export const scenarioTexts: Readonly<Record<Language, ScenarioTexts>> = { en: scenariosEn, fr: scenariosFr };

/** The texts of these parts in the language that people read in. */
export function useScenarioTexts(): ScenarioTexts {
  return scenarioTexts[useLanguage()];
}
