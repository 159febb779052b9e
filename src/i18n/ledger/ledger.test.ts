import { describe, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { ledgerEn } from './en.ts';
import { ledgerFr } from './fr.ts';
import { ledgerTexts } from './ledgerTexts.ts';

const samples = [
  ['A', 'B', 'C'],
  [1, 'B', 'C'],
  [2, 'B', 'C'],
];
const english = [...collectTexts(ledgerEn, '', samples), ...collectTexts(ledgerTexts.en, '', samples)];
const french = [...collectTexts(ledgerFr, '', samples), ...collectTexts(ledgerTexts.fr, '', samples)];

describe('the texts of the ledger', () => {
  it('say something everywhere, alike in both languages', () => expectSameTexts(english, french));

  it('have French spacing and typographic signs', () => expectTypography(english, french));

  it('are translated, but for names and patterns', () =>
    expectTranslated(
      english,
      french,
      /^\.(source|option\(\)|units\.(millions|GW)|formulas\.\w+\.section|gigawatts\(\))$/,
    ));
});
