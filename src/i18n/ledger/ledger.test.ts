import { describe, expect, it } from 'vitest';
import { ledgerEn } from './en.ts';
import { ledgerFr } from './fr.ts';
import { ledgerTexts } from './ledgerTexts.ts';

/** Every text with its path; functions get words and numbers. */
function collectTexts(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return [
      ['A', 'B', 'C'],
      [1, 'B', 'C'],
      [2, 'B', 'C'],
    ].map((args) => [`${path}()`, String(Reflect.apply(node, undefined, args))] as const);
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    collectTexts(child, `${path}.${key}`),
  );
}

const english = [...collectTexts(ledgerEn, ''), ...collectTexts(ledgerTexts.en, '')];
const french = [...collectTexts(ledgerFr, ''), ...collectTexts(ledgerTexts.fr, '')];

describe('the texts of the ledger', () => {
  it('say something everywhere, alike in both languages', () => {
    expect(french.map(([path]) => path).toSorted()).toEqual(english.map(([path]) => path).toSorted());
    for (const [path, text] of [...english, ...french]) expect(text.trim(), path).not.toBe('');
  });

  it('have typographic apostrophes, quotation marks and French spacing', () => {
    for (const [path, text] of [...english, ...french]) expect(text, path).not.toMatch(/['"]/u);
    for (const [path, text] of french) {
      expect(text, path).not.toMatch(/[^\u202f][:;!?»%]/u);
      expect(text, path).not.toMatch(/«[^\u202f]|[“”]/u);
    }
  });

  it('are translated', () => {
    const translated = new Map(french);
    const same = english.filter(([path, text]) => translated.get(path) === text).map(([path]) => path);
    const shared = /^\.(source|option\(\)|units\.(millions|GW)|formulas\.\w+\.section|gigawatts\(\))$/;
    expect(same.filter((path) => !shared.test(path))).toEqual([]);
  });
});
