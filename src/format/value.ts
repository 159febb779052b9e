import type { Language } from '../model/index.ts';
import { formatMissing } from './digits.ts';
import { formatUsd, formatUsdBillions, formatUsdBillionsChange, formatUsdChange } from './money.ts';
import { formatPercent, formatPercentPoints } from './percent.ts';
import { formatYears } from './years.ts';

/** Units of the figures that charts, tables and indicators show: `USD` is dollars a share, `points` a difference of percentages. */
export type ShownUnit = 'USD_bn' | 'USD' | 'percent' | 'points' | 'years';

const yearFractionDigits = 1;

/** A figure with its unit; "n/m" ("n. s.") where there is none. */
export function formatValue(value: number | null, unit: ShownUnit, language: Language): string {
  if (value === null) return formatMissing(language);
  switch (unit) {
    case 'USD_bn':
      return formatUsdBillions(value, language);
    case 'USD':
      return formatUsd(value, language);
    case 'percent':
      return formatPercent(value, language);
    case 'points':
      return formatPercentPoints(value, language);
    case 'years':
      return formatYears(value, language, yearFractionDigits);
  }
}

/** The difference of two figures of one unit, signed but for zero; percentages differ by points. */
export function formatValueChange(value: number | null, unit: ShownUnit, language: Language): string {
  if (value === null) return formatMissing(language);
  switch (unit) {
    case 'USD_bn':
      return formatUsdBillionsChange(value, language);
    case 'USD':
      return formatUsdChange(value, language);
    case 'percent':
    case 'points':
      return formatPercentPoints(value, language);
    case 'years':
      return formatYears(value, language, yearFractionDigits, 'change');
  }
}
