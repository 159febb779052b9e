import type { InputUnit, Language } from '../model/index.ts';
import { formatSigned } from './digits.ts';
import { wrapBillions } from './money.ts';
import { wrapPercent, wrapPercentPoints } from './percent.ts';
import { formatYears } from './years.ts';

/** People type exact values; four decimals show all that a link or a field is likely to carry. */
const inputFractionDigits = 4;

type Wrap = (digits: string, language: Language) => string;

const wraps: Readonly<Record<Exclude<InputUnit, 'years'>, Wrap>> = {
  USD_bn: wrapBillions,
  percent: wrapPercent,
  pp: wrapPercentPoints,
  ratio: (digits) => digits,
};

const unitTexts: Readonly<Record<InputUnit, Readonly<Record<Language, string>>>> = {
  USD_bn: { en: '$bn', fr: 'Md$' },
  percent: { en: '%', fr: '%' },
  years: { en: 'years', fr: 'ans' },
  ratio: { en: '', fr: '' },
  pp: { en: 'pp', fr: 'pt' },
};

/** An assumption's exact value with its unit: "$220bn", "36%", "5.7 years", "0.5", "1 pp"; "220 Md$", "36 %", "5,7 ans", "1 pt". */
export function formatInputValue(value: number, unit: InputUnit, language: Language): string {
  if (unit === 'years') return formatYears(value, language, inputFractionDigits);
  const wrap = wraps[unit];
  const options = { maximumFractionDigits: inputFractionDigits };
  return formatSigned(value, language, options, 'negative', (digits) => wrap(digits, language));
}

/** An assumption's value as it stands in its number field: bare, ungrouped, so that it is easy to edit. */
export function formatInputNumber(value: number, language: Language): string {
  return formatSigned(
    value,
    language,
    { maximumFractionDigits: inputFractionDigits, useGrouping: false },
    'negative',
  );
}

/** The unit that stands beside a number field; empty for a ratio. */
export function describeUnit(unit: InputUnit, language: Language): string {
  return unitTexts[unit][language];
}
