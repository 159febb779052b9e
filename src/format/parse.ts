import type { Language } from '../model/index.ts';

/** Nobody types a longer number; the limit keeps a pasted page from being searched. */
const longestText = 64;

const minusForms = /[\u2010-\u2015\u2212\ufe63\uff0d]/gu;
const apostrophes = /[’']/gu;
const leading = /^([+-]?) ?(?:us ?\$|usd|\$)? ?([+-]?) ?/;
const thousandsWord = /^(?:tn|trillions?)$/;
const knownUnit =
  /^(?:%|pp|pts?|points?|years?|yrs?|ans?|x|×|(?:bn?|billions?|mds?|milliards?)? ?(?:de )?(?:us ?\$|usd|\$|dollars?)?)$/;

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** Escaped for use inside a regular expression. */
const separators: Readonly<Record<Language, Separators>> = {
  en: { decimal: '\\.', group: ',' },
  fr: { decimal: ',', group: '\\.' },
};

interface NumberForms {
  /** Forms that this language reads in one way only, with the digits before and after the decimal separator as groups 1 and 2. */
  readonly readable: readonly RegExp[];
  /** A single foreign group such as "1.234" in French: a thousand to some, a fraction to others. */
  readonly ambiguous: RegExp | null;
}

function buildForms({ decimal, group }: Separators, ambiguous: RegExp | null): NumberForms {
  return {
    ambiguous,
    readable: [
      new RegExp(`^(\\d+)(?:${decimal}(\\d*))?$`),
      new RegExp(`^()${decimal}(\\d+)$`),
      /^(\d{1,3}(?: \d{3})+)(?:[.,](\d*))?$/,
      /^(\d{1,3}(?:'\d{3})+)(?:[.,](\d*))?$/,
      new RegExp(`^([1-9]\\d{0,2}(?:${group}\\d{3})+)(?:${decimal}(\\d*))?$`),
      new RegExp(`^([1-9]\\d{0,2}(?:${decimal}\\d{3})+)${group}(\\d*)$`),
      new RegExp(`^([1-9]\\d{0,2}(?:${decimal}\\d{3}){2,})$`),
      new RegExp(`^(\\d*)${group}(\\d+)$`),
      new RegExp(`^(\\d+)${group}$`),
    ],
  };
}

const forms: Readonly<Record<Language, NumberForms>> = {
  en: buildForms(separators.en, null),
  fr: buildForms(separators.fr, /^[1-9]\d{0,2}\.\d{3}$/),
};

/** Digits as people group them, to "1234.5"; null when they do not read as one number. */
function parseDigits(text: string, language: Language): string | null {
  const { readable, ambiguous } = forms[language];
  if (ambiguous?.test(text) === true) return null;
  for (const form of readable) {
    const match = form.exec(text);
    if (match === null) continue;
    const whole = (match[1] ?? '').replace(/\D/g, '');
    return `${whole === '' ? '0' : whole}.${match[2] ?? ''}0`;
  }
  return null;
}

/** Thousands of the base unit for a word of trillions, 0 for units that leave the number as it is, null for unknown words. */
function readExponent(unit: string): number | null {
  if (thousandsWord.test(unit)) return 3;
  return knownUnit.test(unit) ? 0 : null;
}

/** The text without sign and currency in front, and whether it is negative; null when two signs contradict or repeat. */
function takeSign(text: string): { readonly isNegative: boolean; readonly rest: string } | null {
  const start = leading.exec(text);
  const signs = `${start?.[1] ?? ''}${start?.[2] ?? ''}`;
  if (signs.length > 1) return null;
  return { isNegative: signs === '-', rest: text.slice(start?.[0].length) };
}

function parseSize(text: string, language: Language): number | null {
  const body = /^([\d.,' ]*[\d.,]) ?([^\d]*)$/.exec(text);
  const exponent = readExponent(body?.[2] ?? '');
  const digits = parseDigits(body?.[1] ?? '', language);
  if (exponent === null || digits === null) return null;
  // Finite: the text is too short for a number that is not.
  return Number(`${digits}e${exponent}`);
}

/**
 * A number as people type or paste it, with or without its unit: "1,234.5", "1 234,5", "−3", "3 %", "$220bn", "220 Md$", "5.7 years".
 * Each language reads the other's separators too where they can mean one thing only. Amounts are in billions: "$1.24tn" is 1240.
 * Null for everything that is not one finite number.
 */
export function parseNumber(text: string, language: Language): number | null {
  if (text.length > longestText) return null;
  const plain = text
    .replace(minusForms, '-')
    .replace(apostrophes, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  const signed = takeSign(plain);
  const size = signed === null ? null : parseSize(signed.rest, language);
  if (signed === null || size === null) return null;
  return signed.isNegative && size !== 0 ? -size : size;
}
