import { describe, expect, it } from 'vitest';
import { claimsEn } from '../claims/en.ts';
import { claimsFr } from '../claims/fr.ts';
import { dataTableEn } from '../data-table/en.ts';
import { dataTableFr } from '../data-table/fr.ts';
import { sourcesPageEn } from './en.ts';
import { sourcesPageFr } from './fr.ts';

/** Every text with its path; functions are called with a few arguments of each kind that they could expect. */
function collectTexts(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const samples: readonly unknown[][] = [
      [1, 1, 1],
      [2, 5, 0],
      ['A', 'B', 3],
    ];
    return samples.map((args) => [`${path}()`, String(Reflect.apply(node, undefined, args))] as const);
  }
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    collectTexts(child, `${path}.${key}`),
  );
}

const english = collectTexts({ claimsEn, dataTableEn, sourcesPageEn }, '');
const french = collectTexts({ claimsFr, dataTableFr, sourcesPageFr }, '');

/** Names that both languages write alike. */
const shared =
  /\.(aws|sources|source|note|tab|amazon|microsoft|google|meta|nvidia|amd|GW|USD|percent|multiple|millions|download|counted\(\)|published\(\)|place\(\)|qualified\(\)|unknownSource\(\))$/;

describe('texts of the sources view', () => {
  it('say something everywhere, alike in both languages', () => {
    expect(french).toHaveLength(english.length);
    expect(english.length).toBeGreaterThan(100);
    for (const [path, text] of [...english, ...french]) expect(text.trim(), path).not.toBe('');
  });

  it('are translated', () => {
    const untranslated = english.filter(([path, text], index) => {
      const translated = french[index]?.[1];
      return translated === text && !shared.test(path);
    });
    expect(untranslated).toEqual([]);
  });

  it('have French spacing, apostrophes and quotation marks', () => {
    for (const [path, text] of french) {
      expect(text, path).not.toMatch(/[^\u202f][:;!?»]/u);
      expect(text, path).not.toMatch(/«[^\u202f]/u);
      expect(text, path).not.toMatch(/['"“”]/u);
    }
    for (const [path, text] of english) expect(text, path).not.toMatch(/['"]/u);
  });

  it('count as each language does', () => {
    expect([0, 1, 2].map((count) => claimsEn.shown(count, 9))).toEqual([
      '0 of 9 claims shown',
      '1 of 9 claims shown',
      '2 of 9 claims shown',
    ]);
    expect([0, 1, 2].map((count) => claimsFr.shown(count, 9))).toEqual([
      '0 affirmation affichée sur 9',
      '1 affirmation affichée sur 9',
      '2 affirmations affichées sur 9',
    ]);
    expect([0, 1, 2].map((count) => dataTableFr.shown(String(count), '9', count))).toEqual([
      '0 ligne affichée sur 9',
      '1 ligne affichée sur 9',
      '2 lignes affichées sur 9',
    ]);
  });
});
