import { expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTypography } from '../../test/textChecks.ts';
import { footerEn } from './en.ts';
import { footerFr } from './fr.ts';

const samples = [['1.2.3']];
const english = collectTexts(footerEn, '', samples);
const french = collectTexts(footerFr, '', samples);

it('says the same in both languages, in their typography', () => {
  expectSameTexts(english, french);
  expectTypography(english, french);
  const alike = english.filter(([, text], index) => text === french[index]?.[1]).map(([path]) => path);
  expect(alike).toEqual(['.version()']);
});
