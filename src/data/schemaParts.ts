import {
  check,
  finite,
  gtValue,
  integer,
  maxValue,
  minValue,
  nonEmpty,
  number,
  object,
  pipe,
  string,
  transform,
} from 'valibot';
import type { CheckName } from './checkContent.ts';

/** The checks below name themselves, so that `checkContent.ts` can tell what was wrong without reading English. */
function named(name: CheckName): CheckName {
  return name;
}

const replacementCharacter = '\uFFFD';

/** U+FFFD is what is left of bytes that are no UTF-8. */
const readable = check((text: string) => !text.includes(replacementCharacter), named('readable'));

/** A text that may be empty. */
export const optionalText = pipe(string(), readable);

/** A text that says something. */
export const text = pipe(string(), nonEmpty(), readable);

/** A text in both languages. */
export const localized = object({ fr: text, en: text });

export const finiteNumber = pipe(number(), finite());
export const positiveNumber = pipe(number(), finite(), gtValue(0));
export const notNegativeNumber = pipe(number(), finite(), minValue(0));
/** A fraction of a whole: 0.98 is 98 %. */
export const fraction = pipe(number(), finite(), minValue(0), maxValue(1));
export const percentage = pipe(number(), finite(), minValue(0), maxValue(100));
export const correlation = pipe(number(), finite(), minValue(-1), maxValue(1));
/** Years outside this window are a slip of the keyboard. */
export const calendarYear = pipe(number(), integer(), minValue(1900), maxValue(2200));

const decimalPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number written in a CSV cell: with a decimal point, without separators between thousands. */
export const decimalText = pipe(
  string(),
  nonEmpty(),
  check((cell) => decimalPattern.test(cell) && Number.isFinite(Number(cell)), named('decimal')),
  transform(Number),
);

/** A cell with a day of the calendar, `2025-12-31`, or with nothing → null. */
export const optionalDay = pipe(
  string(),
  check((given) => given === '' || isDay(given), named('date')),
  transform((given) => (given === '' ? null : given)),
);

/** A day or a month, `2025-12`. */
export const dayOrMonth = pipe(
  string(),
  nonEmpty(),
  check((given) => isDay(given) || isDay(`${given}-01`), named('date')),
);

function isDay(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  const time = Date.parse(`${given}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(given);
}

const periodPattern = /^(?:FY)?\d{4}(?:Q[1-4]|H[12])?$/;

/** A fact's period: a calendar year, half or quarter, the same of a fiscal year (`FY2025Q4`), a month or a day. */
export const period = pipe(
  string(),
  nonEmpty(),
  check((given) => periodPattern.test(given) || isDay(given) || isDay(`${given}-01`), named('period')),
);

/** An address that is safe to put into a link. */
export const webAddress = pipe(string(), nonEmpty(), check(isWebAddress, named('webAddress')));

function isWebAddress(given: string): boolean {
  return /^https?:\/\//i.test(given) && URL.canParse(given);
}
