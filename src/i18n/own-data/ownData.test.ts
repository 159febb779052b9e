import { describe, expect, it } from 'vitest';
import { ownDataEn } from './en.ts';
import { ownDataFr } from './fr.ts';
import { ownDataPanelEn } from './panelEn.ts';
import { ownDataPanelFr } from './panelFr.ts';

const samples: readonly (readonly unknown[])[] = [
  ['A', 'B', 'C', 'D'],
  [{ number: 1, text: '1' }, 'B'],
  [{ number: 3, text: '3' }, 'B'],
  [1],
  [2],
  [true],
];

/** Every text with its path; functions are called with arguments of each kind that they could expect. */
function collectTexts(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return samples.flatMap((args) => {
      const text: unknown = Reflect.apply(node, undefined, args);
      return typeof text === 'string' && !/undefined|\[object/.test(text)
        ? [[`${path}()`, text] as const]
        : [];
    });
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    collectTexts(child, `${path}.${key}`),
  );
}

const english = [...collectTexts(ownDataEn, 'en'), ...collectTexts(ownDataPanelEn, 'en.panel')];
const french = [...collectTexts(ownDataFr, 'fr'), ...collectTexts(ownDataPanelFr, 'fr.panel')];

describe('the texts of own data', () => {
  it('say something everywhere, alike in both languages', () => {
    expect(new Set(french.map(([path]) => path.slice(3)))).toEqual(
      new Set(english.map(([path]) => path.slice(3))),
    );
    expect(english.length).toBeGreaterThan(180);
    for (const [path, text] of [...english, ...french]) expect(text.trim(), path).not.toBe('');
  });

  it('are translated', () => {
    const translations = new Map(french.map(([path, text]) => [path.slice(3), text]));
    const shared = /\.units\.|\.columns\.(?:source|note)|counts|\.colon|templateName|confidences\.|Source/;
    const same = english.filter(([path, text]) => translations.get(path.slice(3)) === text);
    expect(same.map(([path]) => path).filter((path) => !shared.test(path))).toEqual([]);
  });

  it('have French spacing and typographic marks', () => {
    for (const [path, text] of french) {
      expect(text, path).not.toMatch(/[^\u202f][:;!?»]/u);
      expect(text, path).not.toMatch(/«[^\u202f]/u);
      expect(text, path).not.toMatch(/[“”]/u);
    }
    for (const [path, text] of [...english, ...french]) expect(text, path).not.toMatch(/['"]/u);
  });

  it('count as each language does', () => {
    const count = (number: number) => ({ number, text: String(number) });
    expect([0, 1, 2].map((number) => ownDataPanelEn.kept.title(count(number)))).toEqual([
      '0 figures of your own',
      '1 figure of your own',
      '2 figures of your own',
    ]);
    expect([0, 1, 2].map((number) => ownDataPanelFr.kept.title(count(number)))).toEqual([
      '0 chiffre à vous',
      '1 chiffre à vous',
      '2 chiffres à vous',
    ]);
  });
});
