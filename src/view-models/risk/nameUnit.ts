import type { Language } from '../../model/index.ts';
import type { OutcomeUnit } from '../outcomeUnits.ts';

const names: Readonly<Record<OutcomeUnit, Readonly<Record<Language, string>>>> = {
  USD_bn: { en: '$bn', fr: 'Md$' },
  USD: { en: '$', fr: '$' },
  percent: { en: '%', fr: '%' },
};

/** A unit as a subtitle puts it. */
export function nameUnit(unit: OutcomeUnit, language: Language): string {
  return names[unit][language];
}
