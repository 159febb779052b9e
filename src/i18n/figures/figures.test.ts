import { describe, expect, it } from 'vitest';
import { describeTexts } from '../../test/textChecks.ts';
import { figuresEn } from './en.ts';
import { figuresFr } from './fr.ts';

describeTexts('the figures', figuresEn, figuresFr);

describe('counts in texts of the figures', () => {
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
