import { languages, type Language } from '../model/index.ts';

/** The language before the link has been read: what the link asks for, else what the browser prefers, else English. */
export function firstLanguage(hash: string, preferred: readonly string[]): Language {
  const asked = /[?&]lang=([a-z]+)/.exec(hash)?.[1];
  const wishes = [asked ?? '', ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())];
  for (const wish of wishes) {
    const known = languages.find((language) => language === wish);
    if (known !== undefined) return known;
  }
  return 'en';
}
