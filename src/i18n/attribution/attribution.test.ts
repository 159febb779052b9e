import { describe, it } from 'vitest';
import {
  collectTexts,
  expectSameTexts,
  expectSameWords,
  expectTypography,
  markedWords,
} from '../../test/textChecks.ts';
import { attributionEn } from './en.ts';
import { attributionFr } from './fr.ts';

const english = collectTexts(attributionEn, '', [markedWords]);
const french = collectTexts(attributionFr, '', [markedWords]);

describe('texts of the attribution', () => {
  it('say something everywhere, alike in both languages', () => expectSameTexts(english, french));

  it('use everything they are given, alike', () => expectSameWords(english, french));

  it('have French spacing and typographic signs', () => expectTypography(english, french));
});
