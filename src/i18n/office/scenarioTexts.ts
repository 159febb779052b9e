import type { Language } from '../../model/index.ts';

/** What a scenario without a name of its own is called in Office files. */
export const scenarioTexts: Readonly<Record<Language, { readonly base: string; readonly custom: string }>> = {
  en: { base: 'Base case', custom: 'Your scenario' },
  fr: { base: 'Référence', custom: 'Votre scénario' },
};
