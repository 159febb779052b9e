import type { InputDefinition, Overrides, Preset } from '../model/index.ts';

/** Whether a scenario is a preset, as the store holds it: values equal to the default are no difference. */
export function isPresetChosen(
  preset: Pick<Preset, 'inputs'>,
  overrides: Overrides,
  definitions: readonly Pick<InputDefinition, 'id' | 'default'>[],
): boolean {
  return definitions.every(
    ({ id, default: standard }) => (preset.inputs[id] ?? standard) === (overrides[id] ?? standard),
  );
}
