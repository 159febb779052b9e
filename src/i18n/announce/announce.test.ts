import { describe, it } from 'vitest';
import {
  collectTexts,
  expectSameTexts,
  expectSameWords,
  expectTypography,
  markedWords,
} from '../../test/textChecks.ts';
import { announceEn } from './en.ts';
import { announceFr } from './fr.ts';

const english = collectTexts(announceEn, '', [markedWords]);
const french = collectTexts(announceFr, '', [markedWords]);

describe('texts of the announcements', () => {
  it('say something everywhere, alike in both languages', () => expectSameTexts(english, french));

  it('use everything they are given, alike', () => expectSameWords(english, french));

  it('have French spacing and typographic signs', () => expectTypography(english, french));
});
