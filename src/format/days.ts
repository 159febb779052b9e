import type { Language } from '../model/index.ts';
import { makeOnce } from './makeOnce.ts';

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** Making one takes a hundred times as long as using it, and dates stand in texts that follow every move of a slider. */
const selectFormats = {
  day: makeOnce((language: Language) => new Intl.DateTimeFormat(locales[language], styles.day)),
  month: makeOnce((language: Language) => new Intl.DateTimeFormat(locales[language], styles.month)),
};

/** "2026-02-05" as "5 February 2026" ("5 février 2026"), "2026-02" as "February 2026"; anything else stays as it is. */
export function formatDay(text: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (parts === null) return text;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1) return text;
  return selectFormats[day === undefined ? 'month' : 'day'](language).format(date);
}

/** The latest of some days and months, written as in the data ("2026-02-05", "2026-02"); null when there is none. */
export function findLatestDay(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}
