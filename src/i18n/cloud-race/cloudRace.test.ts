import { describe, expect, it } from 'vitest';
import { cloudRaceEn } from './en.ts';
import { cloudRaceFr } from './fr.ts';

/** Every text with its path; functions get samples of what they are called with. */
function collectTexts(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const samples: readonly unknown[][] = [
      ['year', 'B', 'C', 'D', 'E', 'F'],
      ['quarter', 'B', 'C', 'D', 'E', 'F'],
      [1, '2026'],
      ['events.json', 2],
    ];
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

const english = collectTexts(cloudRaceEn, 'en');
const french = collectTexts(cloudRaceFr, 'fr');

describe('the texts of the cloud race', () => {
  it('are there in both languages', () => {
    const pathsOf = (texts: typeof english) => [...new Set(texts.map(([path]) => path.slice(2)))];
    expect(pathsOf(french)).toEqual(pathsOf(english));
    expect(english.length).toBeGreaterThan(150);
    for (const [path, text] of [...english, ...french]) expect(text.trim(), path).not.toBe('');
  });

  it('are translated, but for names', () => {
    const same = english.filter(([path, text]) =>
      french.some(([other, translated]) => other === path.replace('en', 'fr') && translated === text),
    );
    const shared =
      /companies\.|investors\.|subjects\.|scales\.log|level$|googleFirst|backlog\.(aws|google)$|entry|subtitleLevel/;
    const words = same.filter(([path, text]) => !shared.test(path) && /[a-zé]{3}/i.test(text));
    expect(words).toEqual([]);
  });

  it('have French spacing and typographic signs', () => {
    for (const [path, text] of french) {
      expect(text, path).not.toMatch(/[^\u202f][:;!?»%](?!\w)/u);
      expect(text, path).not.toMatch(/«[^\u202f]/u);
      expect(text, path).not.toMatch(/\d Md|\dMd/u);
      expect(text, path).not.toMatch(/[“”]/u);
    }
    for (const [path, text] of [...english, ...french]) expect(text, path).not.toMatch(/['"]/u);
  });
});
