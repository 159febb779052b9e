import type { Language } from '../model/index.ts';
import { figuresEn } from './figures/en.ts';
import { figuresFr } from './figures/fr.ts';
import { headlineEn } from './headline/en.ts';
import { headlineFr } from './headline/fr.ts';
import { interfaceEn } from './interface/en.ts';
import { interfaceFr } from './interface/fr.ts';

/** Every text of the product in one language; the compiler proves that both languages are complete. */
export interface Messages {
  readonly figures: typeof figuresEn;
  readonly headline: typeof headlineEn;
  readonly interface: typeof interfaceEn;
}

export const messages: Readonly<Record<Language, Messages>> = {
  en: { figures: figuresEn, headline: headlineEn, interface: interfaceEn },
  fr: { figures: figuresFr, headline: headlineFr, interface: interfaceFr },
};
