import { describe, expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { scenariosEn } from './en.ts';
import { scenariosFr } from './fr.ts';
import { scenarioHeadingEn } from './headingEn.ts';
import { scenarioHeadingFr } from './headingFr.ts';

const samples: readonly (readonly unknown[])[] = [
  ['A', 'B', 'C', 'D', 'E'],
  [1, 'B'],
  [2, 'B'],
  ['A', 1, 2],
];

const english = collectTexts({ heading: scenarioHeadingEn, rest: scenariosEn }, '', samples);
const french = collectTexts({ heading: scenarioHeadingFr, rest: scenariosFr }, '', samples);

describe('the texts of scenarios', () => {
  it('say something everywhere, alike in both languages', () => {
    expectSameTexts(english, french);
    expect(english.length).toBeGreaterThan(150);
  });

  it('are translated, but for names and patterns', () =>
    expectTranslated(english, french, /\.(notes|change\(\)|assumption\(\))$/));

  it('have French spacing and typographic signs', () => expectTypography(english, french));

  it('count as each language does', () => {
    expect([1, 2].map(scenariosEn.library.changed)).toEqual([
      '1 assumption changed',
      '2 assumptions changed',
    ]);
    expect([1, 2].map(scenariosFr.library.changed)).toEqual([
      '1 hypothèse modifiée',
      '2 hypothèses modifiées',
    ]);
  });
});
