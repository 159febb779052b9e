import type { Language } from '../model/index.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** The time of day where the reader is, to the second: "14:32:05". `time` is in milliseconds since 1970. */
export function formatClock(time: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'medium' }).format(time);
}

/** Day and minute where the reader is: "2 Nov 2026, 14:32"; the text itself when it is no date. */
export function formatMoment(text: string, language: Language): string {
  const time = Date.parse(text);
  if (!Number.isFinite(time)) return text;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
