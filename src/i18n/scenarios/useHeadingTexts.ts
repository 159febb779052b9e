import type { Language } from '../../model/index.ts';
import { useLanguage } from '../useLanguage.ts';
import { scenarioHeadingEn } from './headingEn.ts';
import { scenarioHeadingFr } from './headingFr.ts';

/** The texts of the scenario's heading in one language. */
export type ScenarioHeadingTexts = typeof scenarioHeadingEn;

export const scenarioHeadingTexts: Readonly<Record<Language, ScenarioHeadingTexts>> = {
  en: scenarioHeadingEn,
  fr: scenarioHeadingFr,
};

/** The texts of the scenario's heading in the language that people read in. */
export function useHeadingTexts(): ScenarioHeadingTexts {
  return scenarioHeadingTexts[useLanguage()];
}
