import { describe, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTypography } from '../../test/textChecks.ts';
import { presentEn } from './en.ts';
import { presentFr } from './fr.ts';

const samples = [
  ['A', 1, 'B'],
  [2, 'C', 'D'],
  [null, 'E', 'F'],
];
const en = collectTexts(presentEn, '', samples);
const fr = collectTexts(presentFr, '', samples);

describe('the texts of the present view', () => {
  // The key of the space bar is a space.
  it('say something everywhere, in both languages', () => expectSameTexts(en, fr));
  it('have typographic marks and spaces', () => expectTypography(en, fr));
});
