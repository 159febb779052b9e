import type { Language } from '../../model/index.ts';
import { presetsEn } from './en.ts';
import { presetsFr } from './fr.ts';

export type PresetTexts = typeof presetsEn;

/** Beside the texts of the start, since only who asks what a preset moves needs them. */
export const presetTexts: Readonly<Record<Language, PresetTexts>> = { en: presetsEn, fr: presetsFr };
