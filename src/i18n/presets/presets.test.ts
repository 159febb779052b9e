import { describe, expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { presetsEn } from './en.ts';
import { presetsFr } from './fr.ts';

const samples = [[1], [3], ['A', 'B']];
const english = collectTexts(presetsEn, '', samples);
const french = collectTexts(presetsFr, '', samples);

describe('the texts of presets', () => {
  it('say something everywhere, alike in both languages', () => {
    expectSameTexts(english, french);
    expect(english.length).toBeGreaterThan(10);
  });

  it('are translated, but for patterns', () => expectTranslated(english, french, /^\.?change\(\)$/));

  it('have French spacing and typographic signs', () => expectTypography(english, french));
});
