import { formatInputValue } from '../../format/inputs.ts';
import type { InputDefinition, InputGroup, InputId, Language, Localized } from '../../model/index.ts';
import { makeEntry, type SearchEntry } from './searchEntries.ts';

export interface SliderTarget {
  readonly kind: 'slider';
  readonly input: InputId;
}

export interface ClaimTarget {
  readonly kind: 'claim';
  readonly claim: string;
}

/** Every assumption by its name in both languages, its group and its comparison values. */
export function listSliderEntries(
  definitions: readonly InputDefinition[],
  groups: readonly InputGroup[],
  language: Language,
): readonly SearchEntry<SliderTarget>[] {
  const names = new Map(groups.map(({ id, label }) => [id, label]));
  return definitions.map((definition) => {
    const group = names.get(definition.group);
    return makeEntry({
      id: `slider-${definition.id}`,
      group: 'slider',
      label: definition.label[language],
      detail: group?.[language] ?? '',
      keywords: [
        definition.label.en,
        definition.label.fr,
        definition.id.replace(/([A-Z])/g, ' $1'),
        formatInputValue(definition.default, definition.unit, language),
        ...definition.markers.map(({ label }) => label[language]),
      ],
      target: { kind: 'slider', input: definition.id },
    });
  });
}

/** A checked claim, as far as the search reads it. */
export interface SearchedClaim {
  readonly id: string;
  readonly claim: Localized;
  readonly wording: string;
  readonly checked: Localized;
  readonly verdict: string;
}

/** Every claim by what it says, in both languages, and by what checking it found. */
export function listClaimEntries(
  claims: readonly SearchedClaim[],
  nameVerdict: (verdict: string) => string,
  language: Language,
): readonly SearchEntry<ClaimTarget>[] {
  return claims.map(({ id, claim, wording, checked, verdict }) =>
    makeEntry({
      id: `claim-${id}`,
      group: 'claim',
      label: claim[language],
      detail: nameVerdict(verdict),
      keywords: [id, claim.en, claim.fr, wording, checked[language]],
      target: { kind: 'claim', claim: id },
    }),
  );
}
