import type { Language } from '../../model/index.ts';
import { cloudRaceEn } from './en.ts';
import { cloudRaceFr } from './fr.ts';

/** The texts of the cloud race in one language. */
export type CloudRaceTexts = typeof cloudRaceEn;

/** Beside the texts of the start, since only who opens the cloud race needs them. */
export const cloudRaceTexts: Readonly<Record<Language, CloudRaceTexts>> = {
  en: cloudRaceEn,
  fr: cloudRaceFr,
};
