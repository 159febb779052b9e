import { describe, expect, it } from 'vitest';
import {
  collectTexts,
  expectSameTexts,
  expectSameWords,
  expectTypography,
  markedWords,
} from '../../test/textChecks.ts';
import { figuresEn } from './en.ts';
import { figuresFr } from './fr.ts';

const english = collectTexts(figuresEn, '', [markedWords]);
const french = collectTexts(figuresFr, '', [markedWords]);

describe('texts of the figures', () => {
  it('say something everywhere, alike in both languages', () => expectSameTexts(english, french));

  it('use everything they are given, alike', () => expectSameWords(english, french));

  it('have French spacing and typographic signs', () => expectTypography(english, french));

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
