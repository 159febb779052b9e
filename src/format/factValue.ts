import type { Language } from '../model/index.ts';
import { selectPlural } from './digits.ts';
import { formatUsdBillions, wrapBillions } from './money.ts';
import { formatNumber, formatYear } from './number.ts';
import { formatPercent } from './percent.ts';

const perYear: Readonly<Record<Language, string>> = { en: ' a year', fr: '\u00a0par an' };
const yearWords: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['year', 'years'],
  fr: ['an', 'ans'],
};

/** Digits that a reported number keeps: as many as it was given with, up to four. */
function formatPlain(value: number, language: Language): string {
  return formatNumber(value, language, 4);
}

/**
 * A value of facts.csv as people read it: "$128.7bn", "250 million" stays "250,000,000". Unknown units show the bare number.
 * @param unit a unit of facts.csv, for example `USD_bn`, `percent`, `count`.
 */
export function formatFactValue(value: number, unit: string, language: Language): string {
  switch (unit) {
    case 'USD_bn':
      return formatUsdBillions(value, language);
    case 'USD_bn_annualized':
      return `${wrapBillions(formatPlain(value, language), language)}${perYear[language]}`;
    case 'USD':
    case 'USD_per_share':
      return language === 'fr'
        ? `${formatPlain(value, language)}\u202f$`
        : `$${formatPlain(value, language)}`;
    case 'percent':
      return formatPercent(value, language, Number.isInteger(value) ? 0 : 1);
    case 'multiple':
    case 'ratio':
      return `${formatPlain(value, language)}\u00a0×`;
    case 'GW':
      return `${formatPlain(value, language)}${language === 'fr' ? '\u202f' : '\u00a0'}GW`;
    case 'year':
      return formatYear(value);
    case 'years': {
      const [one, other] = yearWords[language];
      return `${formatPlain(value, language)}\u00a0${selectPlural(value, 1, language) === 'one' ? one : other}`;
    }
    case 'millions':
      return `${formatPlain(value, language)}\u00a0${language === 'fr' ? 'millions' : 'million'}`;
    default:
      return formatPlain(value, language);
  }
}
