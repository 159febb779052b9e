import { describe, expect, it } from 'vitest';
import { figuresEn } from './en.ts';
import { figuresFr } from './fr.ts';

/** Every text of a catalogue with its path; functions are called with numbers and marked words. */
function listTexts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return listTexts(Reflect.apply(value, undefined, makeWords(value.length)), path);
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, entry]) => listTexts(entry, `${path}.${key}`));
}

function makeWords(count: number): readonly string[] {
  return Array.from({ length: count }, (_, order) => `‹${order}›`);
}

const english = listTexts(figuresEn);
const french = listTexts(figuresFr);

describe('texts of the figures', () => {
  it('exist in both languages', () => {
    expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
    for (const [, text] of [...english, ...french]) expect(text.trim()).not.toBe('');
  });

  it('use everything they are given, alike', () => {
    const placesOf = (text: string) => [...new Set(text.match(/‹\d›/g) ?? [])].toSorted();
    const different = english.flatMap(([path, text], order) => {
      const other = french[order]?.[1] ?? '';
      return placesOf(text).join() === placesOf(other).join() ? [] : [[path, text, other]];
    });
    expect(different).toEqual([]);
  });

  it('are set as French is set', () => {
    const spaceBefore = /(?:^|[^\u202f])[:;!?»]|«[^\u202f]/u;
    const wrong = french.filter(
      ([, text]) => spaceBefore.test(text.replace(/ % /g, ' ')) || text.includes("'"),
    );
    expect(wrong).toEqual([]);
  });

  it('choose the right number', () => {
    expect(figuresEn.margin.titleSame('2030', '1', 1, '2025')).toContain('1 margin point in');
    expect(figuresEn.margin.titleSame('2030', '0', 0, '2025')).toContain('0 margin points in');
    expect(figuresFr.margin.titleSame('2030', '0', 0, '2025')).toContain('0 point de');
    expect(figuresFr.margin.titleSame('2030', '2', 2, '2025')).toContain('2 points de');
    expect(figuresEn.cash.titleMixed(1, 10, '2030', '$1bn')).toContain('1 of 10 projected years');
    expect(figuresFr.cash.titleMixed(1, 10, '2030', '1\u202fMd$')).toContain('1 année sur 10');
    expect(figuresFr.cash.titleMixed(3, 10, '2030', '1\u202fMd$')).toContain('3 années sur 10');
  });
});
