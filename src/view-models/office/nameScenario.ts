import { scenarioTexts } from '../../i18n/office/scenarioTexts.ts';
import type { InputDefinition, Language, Overrides, Preset } from '../../model/index.ts';
import { isPresetChosen } from '../isPresetChosen.ts';

/** A short name for a scenario: that of the preset it is, "Base case", or that people made it. */
export function nameScenario(
  presets: readonly Preset[],
  definitions: readonly InputDefinition[],
  overrides: Overrides,
  language: Language,
): string {
  const texts = scenarioTexts[language];
  const preset = presets.find((candidate) => isPresetChosen(candidate, overrides, definitions));
  if (preset !== undefined) return preset.label[language];
  return isPresetChosen({ inputs: {} }, overrides, definitions) ? texts.base : texts.custom;
}
