import { fileTexts } from '../i18n/exports/fileTexts.ts';
import type { InputDefinition, Language, Overrides, Preset } from '../model/index.ts';
import { isPresetChosen } from './isPresetChosen.ts';
import { listChanges } from './ledger/listChanges.ts';

/** The scenario in one sentence for a file: the preset's name if it is one, and every assumption that differs from the baseline. */
export function describeScenario(
  definitions: readonly InputDefinition[],
  presets: readonly Preset[],
  overrides: Overrides,
  language: Language,
): string {
  const texts = fileTexts[language].scenario;
  const changes = listChanges(definitions, overrides, language);
  if (changes.length === 0) return texts.baseline;
  const list = changes.map(({ label, from, to }) => texts.change(label, to, from)).join(texts.between);
  const preset = presets.find((candidate) => isPresetChosen(candidate, overrides, definitions));
  return preset === undefined ? list : texts.preset(preset.label[language], list);
}
