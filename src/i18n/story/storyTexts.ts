import type { Language } from '../../model/index.ts';
import { storyEn } from './en.ts';
import { storyFr } from './fr.ts';

export const storyTexts: Readonly<Record<Language, typeof storyEn>> = { en: storyEn, fr: storyFr };
