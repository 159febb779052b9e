import { ownDataPanelEn, type CountText } from '../../i18n/own-data/panelEn.ts';
import { ownDataPanelFr } from '../../i18n/own-data/panelFr.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { minusSign } from '../../format/digits.ts';
import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/index.ts';

export type OwnDataTexts = typeof ownDataPanelEn;

const texts: Readonly<Record<Language, OwnDataTexts>> = { en: ownDataPanelEn, fr: ownDataPanelFr };

/** The panel's texts, which come with the panel. */
export function useOwnDataTexts(): OwnDataTexts {
  return texts[useLanguage()];
}

/** A count as the texts want it. */
export function writeCount(number: number, language: Language): CountText {
  return { number, text: formatNumber(number, language, 0) };
}

const mostFractionDigits = 6;

/** A value in full with its unit: "$181.519bn". */
export function writeValue(
  value: number,
  unit: keyof OwnDataTexts['units'],
  { units }: OwnDataTexts,
  language: Language,
): string {
  const size = Math.abs(value);
  const digits = unit === 'year' ? String(size) : formatNumber(size, language, mostFractionDigits);
  return `${value < 0 ? minusSign : ''}${units[unit](digits)}`;
}
