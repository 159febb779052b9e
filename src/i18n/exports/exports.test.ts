import { describe, expect, it } from 'vitest';
import { searchEn } from '../search/en.ts';
import { searchFr } from '../search/fr.ts';
import { paletteEn } from '../search/paletteEn.ts';
import { paletteFr } from '../search/paletteFr.ts';
import { exportsEn } from './en.ts';
import { fileEn } from './fileEn.ts';
import { fileFr } from './fileFr.ts';
import { exportsFr } from './fr.ts';

/** Every text with its path; functions are called with a count and with texts. */
function collectTexts(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return [
      ['A', 1, '2020'],
      ['A', 2, ''],
      [2, 'B', 'C'],
    ].map((given) => [`${path}()`, String(Reflect.apply(node, undefined, given))] as const);
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    collectTexts(child, `${path}.${key}`),
  );
}

const pairs = [
  ['exports', exportsEn, exportsFr],
  ['files', fileEn, fileFr],
  ['search', searchEn, searchFr],
  ['the search itself', paletteEn, paletteFr],
] as const;

describe.each(pairs)('the texts of %s', (_, english, french) => {
  const en = collectTexts(english, '');
  const fr = collectTexts(french, '');

  it('say something everywhere, in both languages', () => {
    expect(fr.map(([path]) => path)).toEqual(en.map(([path]) => path));
    for (const [path, text] of [...en, ...fr]) expect(text.trim(), path).not.toBe('');
  });

  it('are translated', () => {
    const same = en.filter(
      ([path, text], order) => fr[order]?.[1] === text && /\p{L}{3}/u.test(text) && path !== '',
    );
    const shared = /^\.(lines\.(source|sources|note)|publisher\(\)|unnamedSources\(\)|scenario\.preset\(\))$/;
    expect(same.map(([path]) => path).filter((path) => !shared.test(path))).toEqual([]);
  });

  it('have typographic spaces, apostrophes and quotation marks', () => {
    for (const [path, text] of fr) {
      expect(text, path).not.toMatch(/[^\u202f][:;!?»]/u);
      expect(text, path).not.toMatch(/«[^\u202f]/u);
      expect(text, path).not.toMatch(/[“”]/u);
    }
    for (const [path, text] of [...en, ...fr]) expect(text, path).not.toMatch(/['"]/u);
  });
});
