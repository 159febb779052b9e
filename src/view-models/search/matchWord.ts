/** How far a word of a text is from a word of a search; null when it is another word. Lower is nearer. */
export const wordCosts = { same: 0, beginning: 1, inside: 3, slip: 4 } as const;

/** Shorter words have too many neighbours for a slip of one letter to be told from another word. */
const shortestForSlips = 4;
const shortestInside = 3;

/** Letters that two words share at their beginning. */
function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/**
 * Whether `typed` is `word`, or the beginning of it, but for one slip: a letter too many, too few or wrong, or two neighbours
 * exchanged.
 */
export function isOneSlip(typed: string, word: string): boolean {
  const at = countShared(typed, word);
  const rest = typed.slice(at);
  const isBeginning = (part: string, from: number): boolean => word.slice(from).startsWith(part);
  return (
    isBeginning(rest.slice(1), at) ||
    isBeginning(rest, at + 1) ||
    isBeginning(rest.slice(1), at + 1) ||
    (rest.length > 1 && isBeginning(`${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`, at))
  );
}

/** Cost of taking `word` for what was typed; both folded. */
export function matchWord(typed: string, word: string): number | null {
  if (typed === word) return wordCosts.same;
  if (word.startsWith(typed)) return wordCosts.beginning;
  if (typed.length >= shortestInside && word.includes(typed)) return wordCosts.inside;
  // A digit that is off makes another year or another amount.
  const mayHaveSlip = typed.length >= shortestForSlips && !/\d/.test(typed);
  return mayHaveSlip && isOneSlip(typed, word) ? wordCosts.slip : null;
}
