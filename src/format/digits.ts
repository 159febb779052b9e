import type { Language } from '../model/index.ts';
import { makeOnce } from './makeOnce.ts';

/** Narrow no-break space: inside French numbers and before French units, so that a number never breaks over two lines. */
export const narrowSpace = '\u202f';
/** No-break space between an English number and a unit that is a word. */
export const noBreakSpace = '\u00a0';
export const minusSign = '\u2212';

const locales: Readonly<Record<Language, string>> = { en: 'en-US', fr: 'fr-FR' };

/** `negative`: only negative numbers carry a sign. `change`: a sign on everything but zero. */
export type SignStyle = 'negative' | 'change';

export interface DigitOptions {
  readonly minimumFractionDigits?: number;
  readonly maximumFractionDigits: number;
  /** Separators between thousands; default true. */
  readonly useGrouping?: boolean;
}

/** Always English: a browser that lacks the tables of a language would take those of the device, with other separators and digits. */
const selectNumberFormat = makeOnce(
  ({ minimumFractionDigits = 0, maximumFractionDigits, useGrouping = true }: DigitOptions) =>
    new Intl.NumberFormat(locales.en, {
      minimumFractionDigits,
      maximumFractionDigits,
      useGrouping,
      numberingSystem: 'latn',
    }),
  ({ minimumFractionDigits = 0, maximumFractionDigits, useGrouping = true }) =>
    `${minimumFractionDigits} ${maximumFractionDigits} ${String(useGrouping)}`,
);

const selectPluralRules = makeOnce((language: Language) => new Intl.PluralRules(locales[language]));

/** The digits of a number without its sign: "1,234.5", in French "1 234,5" with U+202F, whatever the browser's own tables say. */
export function formatDigits(value: number, language: Language, options: DigitOptions): string {
  const digits = selectNumberFormat(options).format(Math.abs(value));
  return language === 'en' ? digits : digits.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : narrowSpace));
}

/** The sign of a shown number, by its digits: what rounds to zero has none, so "-0" cannot appear. */
export function formatSign(value: number, shownDigits: string, style: SignStyle): string {
  if (!/[1-9]/.test(shownDigits)) return '';
  if (value < 0) return minusSign;
  return style === 'change' ? '+' : '';
}

/** The word for "not meaningful", where no number can be shown. */
export function formatMissing(language: Language): string {
  return language === 'fr' ? `n.${narrowSpace}s.` : 'n/m';
}

/**
 * Puts sign, digits and unit together. `wrap` receives the digits and returns them with their unit, without the sign. Numbers that
 * are not finite become the text of formatMissing.
 */
export function formatSigned(
  value: number,
  language: Language,
  options: DigitOptions,
  style: SignStyle,
  wrap: (digits: string) => string = (digits) => digits,
): string {
  if (!Number.isFinite(value)) return formatMissing(language);
  const digits = formatDigits(value, language, options);
  return formatSign(value, digits, style) + wrap(digits);
}

/** The plural category of the number as shown with at most `fractionDigits` digits after the separator. */
export function selectPlural(value: number, fractionDigits: number, language: Language): Intl.LDMLPluralRule {
  const scale = 10 ** fractionDigits;
  return selectPluralRules(language).select(Math.round(Math.abs(value) * scale) / scale);
}
