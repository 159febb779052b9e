/** Mean advances of the interface typeface over its size, measured on labels of this product, rounded up. */
const letterAdvance = 0.59;
/** Digits are tabular and wider than most letters, and so are the signs beside them. */
const digitAdvance = 0.66;
const digits = /[\d\u2212+$%]/gu;

/** Estimated width in CSS pixels: charts reserve their margins before any text is on the page. */
export function textWidth(text: string, size: number): number {
  const wide = text.match(digits)?.length ?? 0;
  return (wide * digitAdvance + (text.length - wide) * letterAdvance) * size;
}

/** Advances of the interface typeface at weight 500 over its size, rounded up; digits are tabular. */
const advances: readonly (readonly [signs: string, advance: number])[] = [
  ['\u202f', 0.14],
  ['’', 0.24],
  ['ijlîI', 0.28],
  [' \u00a0.,:;', 0.27],
  ["ït!'·", 0.34],
  ['fr()/', 0.4],
  ['–"', 0.5],
  ['ckszvxyçFJLTY', 0.58],
  ['abdeghnopquéèêàâôûù«»?EÉ', 0.63],
  ['0123456789-+\u2212$×=', 0.65],
  ['BKPRSVZ&€', 0.7],
  ['ACDGHNOQUXÀ', 0.77],
  ['w→▲▼↑↓½', 0.86],
  ['mMW…', 0.92],
];
const advanceOf = new Map(
  advances.flatMap(([signs, advance]) => Array.from(signs, (sign) => [sign, advance] as const)),
);
/** Signs that are not listed are taken for as wide as any. */
const widestAdvance = 1;

/** Width in CSS pixels, sign by sign: for a text that a frame is drawn around, where a rough estimate shows. */
export function framedTextWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, sign) => sum + (advanceOf.get(sign) ?? widestAdvance), 0) * size;
}

/** Breaks a text at its ordinary spaces into lines that fit; a word that is too long stands alone. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  measure: typeof textWidth = textWidth,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
