import type { CsvDelimiter } from '../csv.ts';

/** How a file writes decimals. `mixed`: some with a point, some with a comma. `ambiguous`: its commas may separate thousands. */
export type DecimalStyle = 'point' | 'comma' | 'mixed' | 'ambiguous';

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly hint: 'plain' | 'thousands' | 'mixed' | 'ambiguous' };

const pointNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const commaNumber = /^[+-]?(?:\d+,\d*|,\d+)(?:e[+-]?\d+)?$/i;
/** "1,234" and "1,234,567.8"; "1.234,5" is the other way round. */
const grouped = /^[+-]?\d{1,3}(?:(?:,\d{3})+(?:\.\d*)?|(?:\.\d{3})+,\d*|(?:\.\d{3}){2,})$/;
const oneGroup = /^[+-]?\d{1,3},\d{3}$/;
/** French writers and spreadsheets put a space, often an unbreakable one, between thousands; nothing else can be meant by it. */
const spaced = /^([+-]?\d{1,3})((?:[ \u00a0\u202f]\d{3})+)([.,]\d*)?$/;

/** Without the spaces between thousands, with a plain minus. */
function tidy(text: string): string {
  const plain = text.trim().replace(/^[\u2212\u2013]/, '-');
  return spaced.test(plain) ? plain.replace(/[ \u00a0\u202f]/g, '') : plain;
}

/**
 * What a file's values have in common. A decimal comma counts only when no value has a point; between commas it must be beyond
 * doubt, for "716,924" would be a thousand times more to an English reader.
 */
export function findDecimalStyle(values: readonly string[], delimiter: CsvDelimiter | null): DecimalStyle {
  const texts = values.map(tidy);
  const commas = texts.filter((text) => commaNumber.test(text));
  if (commas.length === 0) return 'point';
  if (texts.some((text) => text.includes('.'))) return 'mixed';
  const isBeyondDoubt =
    delimiter === ';' || delimiter === '\t' || commas.some((text) => !oneGroup.test(text));
  return isBeyondDoubt ? 'comma' : 'ambiguous';
}

/** A value of a file that writes decimals in this style. Never throws; the number is finite. */
export function readNumber(text: string, style: DecimalStyle): NumberReading {
  const plain = tidy(text);
  if (pointNumber.test(plain)) return finish(plain);
  if (commaNumber.test(plain)) {
    if (style === 'comma') return finish(plain.replace(',', '.'));
    return { ok: false, hint: style === 'point' ? 'mixed' : style };
  }
  return { ok: false, hint: grouped.test(plain) ? 'thousands' : 'plain' };
}

function finish(text: string): NumberReading {
  const value = Number(text);
  // Minus zero would be another figure than zero.
  return Number.isFinite(value) ? { ok: true, value: value + 0 } : { ok: false, hint: 'plain' };
}
