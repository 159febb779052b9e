import { describe, expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { claimsEn } from '../claims/en.ts';
import { claimsFr } from '../claims/fr.ts';
import { dataTableEn } from '../data-table/en.ts';
import { dataTableFr } from '../data-table/fr.ts';
import { sourcesPageEn } from './en.ts';
import { sourcesPageFr } from './fr.ts';

const samples = [
  [1, 1, 1],
  [2, 5, 0],
  ['A', 'B', 3],
];
const english = collectTexts({ claimsEn, dataTableEn, sourcesPageEn }, '', samples);
const french = collectTexts(
  { claimsEn: claimsFr, dataTableEn: dataTableFr, sourcesPageEn: sourcesPageFr },
  '',
  samples,
);

/** Names that both languages write alike. */
const shared =
  /\.(aws|sources|verdict|source|note|tab|amazon|microsoft|google|meta|nvidia|amd|GW|USD|percent|multiple|millions|download|counted\(\)|published\(\)|place\(\)|qualified\(\)|unknownSource\(\))$/;

describe('texts of the sources view', () => {
  it('say something everywhere, alike in both languages', () => {
    expectSameTexts(english, french);
    expect(english.length).toBeGreaterThan(100);
  });

  it('are translated, but for names and patterns', () => expectTranslated(english, french, shared));

  it('have French spacing and typographic signs', () => expectTypography(english, french));

  it('count as each language does', () => {
    expect([0, 1, 2].map((count) => claimsEn.shown(count, 9))).toEqual([
      '0 of 9 claims shown',
      '1 of 9 claims shown',
      '2 of 9 claims shown',
    ]);
    expect([0, 1, 2].map((count) => claimsFr.shown(count, 9))).toEqual([
      '0 affirmation affichée sur 9',
      '1 affirmation affichée sur 9',
      '2 affirmations affichées sur 9',
    ]);
    expect([0, 1, 2].map((count) => dataTableFr.shown(String(count), '9', count))).toEqual([
      '0 ligne affichée sur 9',
      '1 ligne affichée sur 9',
      '2 lignes affichées sur 9',
    ]);
  });
});
