import { formatInputValue } from '../format/inputs.ts';
import { messages } from '../i18n/messages.ts';
import type { InputDefinition, Language, Overrides, Preset } from '../model/index.ts';

/** One assumption that differs from the baseline, as texts. */
export interface ScenarioChange {
  readonly label: string;
  readonly value: string;
  readonly baseline: string;
}

/** What differs from the baseline, in the order of the sliders. */
export function listChanges(
  definitions: readonly InputDefinition[],
  overrides: Overrides,
  language: Language,
): readonly ScenarioChange[] {
  return definitions.flatMap(({ id, label, unit, default: standard }) => {
    const value = overrides[id];
    if (value === undefined || value === standard) return [];
    return [
      {
        label: label[language],
        value: formatInputValue(value, unit, language),
        baseline: formatInputValue(standard, unit, language),
      },
    ];
  });
}

function isPreset(preset: Preset, definitions: readonly InputDefinition[], overrides: Overrides): boolean {
  return definitions.every(
    ({ id, default: standard }) => (preset.inputs[id] ?? standard) === (overrides[id] ?? standard),
  );
}

/** The scenario in one sentence for a file: the preset's name if it is one, and every assumption that differs from the baseline. */
export function describeScenario(
  definitions: readonly InputDefinition[],
  presets: readonly Preset[],
  overrides: Overrides,
  language: Language,
): string {
  const texts = messages[language].exports.scenario;
  const changes = listChanges(definitions, overrides, language);
  if (changes.length === 0) return texts.baseline;
  const list = changes
    .map(({ label, value, baseline }) => texts.change(label, value, baseline))
    .join(texts.between);
  const preset = presets.find((candidate) => isPreset(candidate, definitions, overrides));
  return preset === undefined ? list : texts.preset(preset.label[language], list);
}
