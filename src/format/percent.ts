import type { Language } from '../model/index.ts';
import type { SignStyle } from './digits.ts';
import { formatSigned, narrowSpace, noBreakSpace } from './digits.ts';

/** Digits with a percent sign: "36%", "36 %". */
export function wrapPercent(digits: string, language: Language): string {
  return language === 'fr' ? `${digits}${narrowSpace}%` : `${digits}%`;
}

/** Digits with the unit of percentage points: "3.2 pp", "3,2 pt". */
export function wrapPercentPoints(digits: string, language: Language): string {
  return language === 'fr' ? `${digits}${narrowSpace}pt` : `${digits}${noBreakSpace}pp`;
}

function formatFixed(
  value: number,
  language: Language,
  fractionDigits: number,
  style: SignStyle,
  wrap: (digits: string, language: Language) => string,
): string {
  const options = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits };
  return formatSigned(value, language, options, style, (digits) => wrap(digits, language));
}

/** A percentage, 35.8 meaning 35.8 %: "35.8%", "35,8 %". */
export function formatPercent(value: number, language: Language, fractionDigits = 1): string {
  return formatFixed(value, language, fractionDigits, 'negative', wrapPercent);
}

/** The change of a percentage, in points, signed but for zero: "+3.2 pp", "+3,2 pt". */
export function formatPercentPoints(value: number, language: Language, fractionDigits = 1): string {
  return formatFixed(value, language, fractionDigits, 'change', wrapPercentPoints);
}

/** A relative change, 12 meaning 12 % more, signed but for zero: "+12%", "+12 %". */
export function formatPercentChange(value: number, language: Language, fractionDigits = 0): string {
  return formatFixed(value, language, fractionDigits, 'change', wrapPercent);
}
