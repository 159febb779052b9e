import type { Language } from '../model/index.ts';
import type { SignStyle } from './digits.ts';
import { formatSigned, narrowSpace } from './digits.ts';

const significantDigits = 3;
const mostFractionDigits = 2;

/** Rounded before the unit is chosen, so that 999.6 becomes "$1.00tn" and not "$1,000bn". */
function roundToSignificant(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return value;
  const scale = 10 ** (significantDigits - 1 - Math.floor(Math.log10(size)));
  const rounded = Math.round(value * scale) / scale;
  return Number.isFinite(rounded) ? rounded : value;
}

/** Digits after the separator that leave three significant ones, and never more than two. */
function countFractionDigits(value: number): number {
  const size = Math.abs(value);
  if (size < 0.005) return 0;
  if (size < 10) return mostFractionDigits;
  return size < 100 ? 1 : 0;
}

/** An amount of money with its unit around ready digits: "$220bn", "220 Md$". */
export function wrapBillions(digits: string, language: Language): string {
  return language === 'fr' ? `${digits}${narrowSpace}Md$` : `$${digits}bn`;
}

function formatMoney(value: number, language: Language, style: SignStyle): string {
  const rounded = roundToSignificant(value);
  const inTrillions = language === 'en' && Math.abs(rounded) >= 1000;
  const shown = inTrillions ? rounded / 1000 : rounded;
  const fractionDigits = countFractionDigits(shown);
  return formatSigned(
    shown,
    language,
    { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits },
    style,
    (digits) => (inTrillions ? `$${digits}tn` : wrapBillions(digits, language)),
  );
}

/**
 * Billions of US dollars to three significant digits, never finer than ten million: "$9.84bn", "$98.4bn", "$1.24tn",
 * "−$33.6bn"; "9,84 Md$", "1 240 Md$" (French readers have no word for the English trillion).
 */
export function formatUsdBillions(value: number, language: Language): string {
  return formatMoney(value, language, 'negative');
}

/** A difference in billions of US dollars, signed but for zero: "+$3.20bn", "−3,20 Md$", "$0bn". */
export function formatUsdBillionsChange(value: number, language: Language): string {
  return formatMoney(value, language, 'change');
}

const wrapDollars = (digits: string, language: Language): string =>
  language === 'fr' ? `${digits}${narrowSpace}$` : `$${digits}`;

const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** Dollars, for example a share's: "$7.17", "−$0.40"; "7,17 $". */
export function formatUsd(value: number, language: Language): string {
  return formatSigned(value, language, cents, 'negative', (digits) => wrapDollars(digits, language));
}

/** A difference in dollars, signed but for zero: "+$0.32", "−0,32 $". */
export function formatUsdChange(value: number, language: Language): string {
  return formatSigned(value, language, cents, 'change', (digits) => wrapDollars(digits, language));
}
