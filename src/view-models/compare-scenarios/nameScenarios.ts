import type { CompareTexts } from '../../i18n/compare/compareTexts.ts';
import type { Language, Preset } from '../../model/index.ts';

/** What a compared scenario is called, as the store keeps it. */
export type GivenName =
  { readonly kind: 'preset'; readonly preset: string } | { readonly kind: 'own'; readonly text: string };

/** The scenarios by their letters; the current one is the first. */
export const scenarioLetters = ['A', 'B', 'C', 'D'] as const;
export type ScenarioLetter = (typeof scenarioLetters)[number];

interface Naming {
  readonly presets: readonly Preset[];
  readonly texts: CompareTexts;
  readonly language: Language;
}

/** The name of a compared scenario in the reader's language; without one, its letter. */
export function nameCompared(name: GivenName, letter: ScenarioLetter, naming: Naming): string {
  const { presets, texts, language } = naming;
  if (name.kind === 'own') return name.text === '' ? texts.unnamed(letter) : name.text;
  return presets.find(({ id }) => id === name.preset)?.label[language] ?? name.preset;
}
