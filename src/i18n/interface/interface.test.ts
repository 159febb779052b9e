import { describe, expect, it } from 'vitest';
import { interfaceEn } from './en.ts';
import { interfaceFr } from './fr.ts';

/** What every text function gets in this test, whatever it is for: a count, a text, or a place in a file. */
const place = { file: 'facts.csv', row: '12', field: 'value' };

/** Every text with its path; functions are called with a few arguments of each kind that they could expect. */
function collectTexts(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const samples: readonly unknown[][] = [['A', 'B', 'C', 'D'], [1, 1, 1, 1], [2, 'B', 'C', 'D'], [place]];
    return samples.flatMap((args) => {
      const text: unknown = Reflect.apply(node, undefined, args);
      return typeof text === 'string' ? [[`${path}()`, text] as const] : [];
    });
  }
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    collectTexts(child, `${path}.${key}`),
  );
}

const english = collectTexts(interfaceEn, 'en');
const french = collectTexts(interfaceFr, 'fr');

describe('interface texts', () => {
  it('say something everywhere, alike in both languages', () => {
    expect(french).toHaveLength(english.length);
    expect(english.length).toBeGreaterThan(120);
    for (const [path, text] of [...english, ...french]) expect(text.trim(), path).not.toBe('');
  });

  it('are translated', () => {
    const same = english.filter(([path, text]) =>
      french.some(([other, translated]) => other === path.replace('en', 'fr') && translated === text),
    );
    const shared =
      /\.(name|documentTitle\(\)|languages\.\w+|languageCodes\.\w+|sources|notes|likelyRange|horizon)$/;
    const untranslated = same.map(([path]) => path).filter((path) => !shared.test(path));
    expect(untranslated).toEqual([]);
  });

  it('have French spacing: narrow and unbreakable before high punctuation and inside guillemets', () => {
    for (const [path, text] of french) {
      expect(text, path).not.toMatch(/[^\u202f][:;!?»]/u);
      expect(text, path).not.toMatch(/«[^\u202f]/u);
    }
  });

  it('have typographic apostrophes and quotation marks', () => {
    for (const [path, text] of [...english, ...french]) expect(text, path).not.toMatch(/['"]/u);
    for (const [path, text] of french) expect(text, path).not.toMatch(/[“”]/u);
  });

  it('count as each language does', () => {
    expect([0, 1, 2].map(interfaceEn.scenario.moreAssumptions)).toEqual([
      '0 more assumptions',
      '1 more assumption',
      '2 more assumptions',
    ]);
    expect([0, 1, 2].map(interfaceFr.scenario.moreAssumptions)).toEqual([
      '0 autre hypothèse',
      '1 autre hypothèse',
      '2 autres hypothèses',
    ]);
    expect([1, 4].map(interfaceEn.scenario.changed)).toEqual(['1 changed', '4 changed']);
    expect([1, 4].map(interfaceFr.scenario.changed)).toEqual(['1 modifiée', '4 modifiées']);
  });

  it('name the place of a problem in a file', () => {
    const { place: english, problems } = interfaceEn.dataFiles;
    const { place: french } = interfaceFr.dataFiles;
    expect(english(place)).toBe('facts.csv, row 12, field “value”');
    expect(french(place)).toBe('facts.csv, ligne 12, champ «\u202fvalue\u202f»');
    expect(english({ file: 'assumptions.json', row: 'inputs[3] / capex', field: null })).toBe(
      'assumptions.json, entry “inputs[3] / capex”',
    );
    expect(french({ file: 'sources.json', row: null, field: null })).toBe('sources.json');
    expect(problems.notANumber('12,4x')).toBe('“12,4x” is not a number');
  });
});
