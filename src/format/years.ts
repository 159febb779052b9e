import type { Language } from '../model/index.ts';
import type { SignStyle } from './digits.ts';
import { formatSigned, narrowSpace, noBreakSpace, selectPlural } from './digits.ts';

function selectWord(value: number, fractionDigits: number, language: Language): string {
  const isSingular = selectPlural(value, fractionDigits, language) === 'one';
  if (language === 'fr') return isSingular ? 'an' : 'ans';
  return isSingular ? 'year' : 'years';
}

/** A length of time in years with its word in the right number: "5.7 years", "1 year"; "5,7 ans", "1,5 an". */
export function formatYears(
  value: number,
  language: Language,
  maximumFractionDigits: number,
  style: SignStyle = 'negative',
): string {
  const space = language === 'fr' ? narrowSpace : noBreakSpace;
  const word = selectWord(value, maximumFractionDigits, language);
  return formatSigned(
    value,
    language,
    { maximumFractionDigits },
    style,
    (digits) => `${digits}${space}${word}`,
  );
}
