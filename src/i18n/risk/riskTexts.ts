import type { Language } from '../../model/index.ts';
import { riskEn } from './en.ts';
import { riskFr } from './fr.ts';

/** The texts of the risk view in one language. */
export type RiskTexts = typeof riskEn;

/** Beside the texts of the start, since only who opens the risk view needs them. */
export const riskTexts: Readonly<Record<Language, RiskTexts>> = { en: riskEn, fr: riskFr };
