/** Signs that make a spreadsheet take a text for a formula, also behind spaces and in their wide forms. */
const formulaStart = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
// Spreadsheets take these at the start for the border of a cell.
const cellBreak = /^[\t\r\n]/;

/**
 * A text that no spreadsheet computes: an apostrophe before it says "text". Numbers never pass through here, so a minus before a
 * number stays a minus.
 */
export function neutraliseFormula(text: string): string {
  return formulaStart.test(text) || cellBreak.test(text) ? `'${text}` : text;
}
