import { formatInputValue } from '../../format/inputs.ts';
import type { InputDefinition, Language, Overrides } from '../../model/index.ts';

/** One assumption that is not at its default. */
export interface AssumptionChange {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The assumptions of a scenario that differ from the baseline, in the order of the rail. */
export function listChanges(
  definitions: readonly InputDefinition[],
  overrides: Overrides,
  language: Language,
): readonly AssumptionChange[] {
  return definitions.flatMap((definition) => {
    const value = overrides[definition.id];
    if (value === undefined || value === definition.default) return [];
    const show = (amount: number): string => formatInputValue(amount, definition.unit, language);
    return [
      {
        id: definition.id,
        label: definition.label[language],
        from: show(definition.default),
        to: show(value),
      },
    ];
  });
}
