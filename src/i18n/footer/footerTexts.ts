import type { Language } from '../../model/index.ts';
import { footerEn } from './en.ts';
import { footerFr } from './fr.ts';

export const footerTexts: Readonly<Record<Language, typeof footerEn>> = { en: footerEn, fr: footerFr };
