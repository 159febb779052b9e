import { formatDay } from '../../format/days.ts';
import type { LedgerTexts } from '../../i18n/ledger/ledgerTexts.ts';
import type { Language } from '../../model/index.ts';

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
