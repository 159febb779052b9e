import type { Language } from '../../model/index.ts';
import { announceEn } from './en.ts';
import { announceFr } from './fr.ts';

/** The texts of the announcements in each language; they come when the page is quiet. */
export const announceTexts: Readonly<Record<Language, typeof announceEn>> = {
  en: announceEn,
  fr: announceFr,
};
