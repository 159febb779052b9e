import { describe, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { searchEn } from '../search/en.ts';
import { searchFr } from '../search/fr.ts';
import { paletteEn } from '../search/paletteEn.ts';
import { paletteFr } from '../search/paletteFr.ts';
import { exportsEn } from './en.ts';
import { fileEn } from './fileEn.ts';
import { fileFr } from './fileFr.ts';
import { exportsFr } from './fr.ts';

const samples = [
  ['A', 1, '2020'],
  ['A', 2, ''],
  [2, 'B', 'C'],
];

const pairs = [
  ['exports', exportsEn, exportsFr],
  ['files', fileEn, fileFr],
  ['search', searchEn, searchFr],
  ['the search itself', paletteEn, paletteFr],
] as const;

describe.each(pairs)('the texts of %s', (_, en, fr) => {
  const english = collectTexts(en, '', samples);
  const french = collectTexts(fr, '', samples);

  it('say something everywhere, alike in both languages', () => expectSameTexts(english, french));

  it('are translated, but for names and patterns', () =>
    expectTranslated(
      english,
      french,
      /^\.(lines\.(source|sources|note)|publisher\(\)|unnamedSources\(\)|scenario\.preset\(\))$/,
    ));

  it('have French spacing and typographic signs', () => expectTypography(english, french));
});
