import type { Language } from '../model/index.ts';
import { formatSigned } from './digits.ts';

/** Finer steps than this on an axis are noise of the arithmetic (0.1 + 0.2). */
const axisFractionDigits = 4;

/** A number with grouped thousands and at most the given digits after the separator: "1,234.5", "1 234,5". */
export function formatNumber(value: number, language: Language, maximumFractionDigits: number): string {
  return formatSigned(value, language, { maximumFractionDigits }, 'negative');
}

/** The number at a tick, without trailing zeros: "0.5", "1,500"; "0,5", "1 500". */
export function formatAxisNumber(value: number, language: Language): string {
  return formatNumber(value, language, axisFractionDigits);
}

/** A calendar year, never grouped: "2030". Both languages write it alike. */
export function formatYear(year: number): string {
  return String(Math.round(year));
}

/** A moment as a year with one decimal, as people give a crossing of two lines: "2031.4", "2031,4". */
export function formatOvertakingYear(year: number, language: Language): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false };
  return formatSigned(year, language, options, 'negative');
}
