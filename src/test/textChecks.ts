import { describe, expect, it } from 'vitest';

/** A text with its path among the texts of an area. */
export type PlacedText = readonly [path: string, text: string];

/** Every text with its path; each function is called with every list of samples, and what is no text then is left out. */
export function collectTexts(
  node: unknown,
  path: string,
  samples: readonly (readonly unknown[])[],
): readonly PlacedText[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return samples.flatMap((args) => {
      const result: unknown = Reflect.apply(node, undefined, args);
      if (typeof result === 'function') return collectTexts(result, `${path}()`, samples);
      return typeof result === 'string' ? [[`${path}()`, result] as const] : [];
    });
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    collectTexts(child, `${path}.${key}`, samples),
  );
}

/** Words that can be found again in a text that was made of them: a sample for every text of words alone. */
export const markedWords = Array.from({ length: 10 }, (_, order) => `‹${order}›`);

/** Says something everywhere, and under the same paths in both languages. */
export function expectSameTexts(english: readonly PlacedText[], french: readonly PlacedText[]): void {
  const pathsOf = (texts: readonly PlacedText[]) => [...new Set(texts.map(([path]) => path))].toSorted();
  expect(pathsOf(french)).toEqual(pathsOf(english));
  for (const [path, text] of [...english, ...french]) expect(text.trim(), path).not.toBe('');
}

/** Uses the same of the marked words in both languages. */
export function expectSameWords(english: readonly PlacedText[], french: readonly PlacedText[]): void {
  const wordsOf = (texts: readonly PlacedText[]) =>
    texts.map(([path, text]) => [path, ...new Set((text.match(/‹\d›/g) ?? []).toSorted())]);
  expect(wordsOf(french)).toEqual(wordsOf(english));
}

/** Is another text in French wherever it has words, save under the paths that `shared` matches: names and patterns. */
export function expectTranslated(
  english: readonly PlacedText[],
  french: readonly PlacedText[],
  shared: RegExp,
): void {
  const translations = new Set(french.map((placed) => placed.join('\n')));
  const same = english.filter(
    (placed) => translations.has(placed.join('\n')) && /\p{L}{3}/u.test(placed[1]) && !shared.test(placed[0]),
  );
  expect(same).toEqual([]);
}

/** Typographic apostrophes and quotation marks in both; narrow unbreakable spaces where French has them. */
export function expectTypography(english: readonly PlacedText[], french: readonly PlacedText[]): void {
  for (const [path, text] of [...english, ...french]) expect(text, path).not.toMatch(/['"]/u);
  for (const [path, text] of french) {
    expect(text, path).not.toMatch(/[^\u202f][:;!?»](?!\w)/u);
    // After a comma it is a unit that stands alone: "ventes, % du total".
    expect(text, path).not.toMatch(/(?<!,)[^\u202f]%(?!\w)/u);
    expect(text, path).not.toMatch(/«[^\u202f]|[“”]/u);
    expect(text, path).not.toMatch(/\d Md|\dMd/u);
  }
}

/** The tests of an area whose texts are given words only: the same texts, saying all they are given, set as each language sets them. */
export function describeTexts(area: string, englishTexts: unknown, frenchTexts: unknown): void {
  const english = collectTexts(englishTexts, '', [markedWords]);
  const french = collectTexts(frenchTexts, '', [markedWords]);

  describe(`texts of ${area}`, () => {
    it('say something everywhere, alike in both languages', () => expectSameTexts(english, french));

    it('use everything they are given, alike', () => expectSameWords(english, french));

    it('have French spacing and typographic signs', () => expectTypography(english, french));
  });
}
