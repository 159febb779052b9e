import { formatSigned } from '../../format/digits.ts';
import { wrapBillions } from '../../format/money.ts';
import { formatYear } from '../../format/number.ts';
import { wrapPercent } from '../../format/percent.ts';
import { formatYears } from '../../format/years.ts';
import type { LedgerTexts } from '../../i18n/ledger/ledgerTexts.ts';
import type { Language } from '../../model/index.ts';

/** As many digits as a source is likely to give. */
const sourceFractionDigits = 4;

type Wrap = (digits: string, language: Language, texts: LedgerTexts) => string;

/** What stands around the digits of a unit. */
const wraps: Readonly<Record<string, Wrap>> = {
  USD_bn: (digits, language) => wrapBillions(digits, language),
  USD_bn_annualized: (digits, language, texts) => texts.aYear(wrapBillions(digits, language)),
  USD: (digits, _, texts) => texts.dollars(digits),
  USD_per_share: (digits, _, texts) => texts.dollars(digits),
  percent: (digits, language) => wrapPercent(digits, language),
  multiple: (digits, _, texts) => texts.times(digits),
  ratio: (digits, _, texts) => texts.times(digits),
  millions: (digits, _, texts) => texts.millions(digits),
  GW: (digits, _, texts) => texts.gigawatts(digits),
};

/** A fact's value with its unit and every digit that the source gives: "$131.819bn", "−7,604 Md$". */
export function formatFactValue(value: number, unit: string, language: Language, texts: LedgerTexts): string {
  if (unit === 'event') return texts.event;
  if (unit === 'year') return formatYear(value);
  if (unit === 'years') return formatYears(value, language, sourceFractionDigits);
  const wrap: Wrap = wraps[unit] ?? ((digits) => digits);
  return formatSigned(
    value,
    language,
    { maximumFractionDigits: sourceFractionDigits },
    'negative',
    (digits) => wrap(digits, language, texts),
  );
}
