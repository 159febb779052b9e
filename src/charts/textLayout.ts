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

/** Breaks a text at its ordinary spaces into lines that fit; a word that is too long stands alone. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
