import { describe, expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { chipsEn } from '../chips/en.ts';
import { chipsFr } from '../chips/fr.ts';
import { cloudRaceEn } from './en.ts';
import { cloudRaceFr } from './fr.ts';

const samples = [
  ['year', 'B', 'C', 'D', 'E', 'F'],
  ['quarter', 'B', 'C', 'D', 'E', 'F'],
  [1, '2026'],
  ['events.json', 2],
];
const english = [...collectTexts(cloudRaceEn, '', samples), ...collectTexts(chipsEn, '.chips', samples)];
const french = [...collectTexts(cloudRaceFr, '', samples), ...collectTexts(chipsFr, '.chips', samples)];

describe('the texts of the cloud race', () => {
  it('are there in both languages', () => {
    expectSameTexts(english, french);
    expect(english.length).toBeGreaterThan(150);
  });

  it('are translated, but for names and patterns', () =>
    expectTranslated(
      english,
      french,
      /companies\.|ends\.|investors\.|subjects\.|scales\.log|level$|googleFirst|backlog\.(aws|google)$|entry|subtitleLevel/,
    ));

  it('have French spacing and typographic signs', () => expectTypography(english, french));
});
