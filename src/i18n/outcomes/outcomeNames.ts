import type { Language, OutputId } from '../../model/index.ts';
import { outcomesEn } from './en.ts';
import { outcomesFr } from './fr.ts';

/** The names of the model's outputs in each language. Beside the texts of the start: views that open later name outcomes. */
export const outcomeNames: Readonly<Record<Language, Readonly<Record<OutputId, string>>>> = {
  en: outcomesEn,
  fr: outcomesFr,
};
