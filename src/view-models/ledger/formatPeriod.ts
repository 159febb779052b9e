import type { LedgerTexts } from '../../i18n/ledger/ledgerTexts.ts';
import type { Language } from '../../model/index.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** A day or a month as published: "5 February 2026", "février 2026"; a text that is none stays as it is. */
export function formatDay(day: string, language: Language): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(day)) return day;
  const hasDay = day.length > 7;
  const date = new Date(`${hasDay ? day : `${day}-01`}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locales[language], {
    ...(hasDay && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** A period of facts.csv in words: "2025", "Q4 2025", "first half of 2025", "fiscal year 2025", "April 2025". */
export function formatPeriod(period: string, language: Language, texts: LedgerTexts): string {
  const { periods } = texts;
  const [, fiscal, year, part] = /^(FY)?(\d{4})(Q[1-4]|H[12])?$/.exec(period) ?? [];
  if (year === undefined) return formatDay(period, language);
  if (part === undefined) return fiscal === undefined ? year : periods.fiscalYear(year);
  const named = fiscal === undefined ? year : periods.ofFiscalYear(year);
  const number = Number(part.slice(1));
  return part.startsWith('Q') ? periods.quarter(number, named) : periods.half(number, named);
}
