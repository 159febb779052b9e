import type { Language } from '../../model/index.ts';
import { goalSeekEn } from './en.ts';
import { goalSeekFr } from './fr.ts';

/** The texts of goal seek in one language. */
export type GoalSeekTexts = typeof goalSeekEn;

/** Beside the texts of the start, since only who seeks a goal needs them. */
export const goalSeekTexts: Readonly<Record<Language, GoalSeekTexts>> = { en: goalSeekEn, fr: goalSeekFr };
