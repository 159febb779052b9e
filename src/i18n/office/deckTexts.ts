import type { Language } from '../../model/index.ts';
import { deckEn } from './deckEn.ts';
import { deckFr } from './deckFr.ts';

/** The texts of the slides in one language. */
export type DeckTexts = typeof deckEn;

/** The texts of the slides; loaded with what makes them. */
export const deckTexts: Readonly<Record<Language, DeckTexts>> = { en: deckEn, fr: deckFr };
