import { describe, expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { shareEn } from '../share/en.ts';
import { shareFr } from '../share/fr.ts';
import { compareEn } from './en.ts';
import { compareFr } from './fr.ts';

const samples = [
  ['A', 'B', 'C', 'D', 'E', 'F'],
  [1, 1],
  [2, 0],
  [3, 2],
];
const english = collectTexts({ share: shareEn, compare: compareEn }, '', samples);
const french = collectTexts({ share: shareFr, compare: compareFr }, '', samples);

describe('the texts of sharing and comparing', () => {
  it('say something everywhere, alike in both languages', () => {
    expectSameTexts(english, french);
    expect(english.length).toBeGreaterThan(150);
  });

  it('are translated, but for names and patterns', () =>
    expectTranslated(english, french, /^\.share\.file\.(unnamed|notes)$/));

  it('have French spacing and typographic signs', () => expectTypography(english, french));
});
