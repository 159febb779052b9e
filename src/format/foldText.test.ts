import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, includesWords } from './foldText.ts';

describe('foldText', () => {
  it.each([
    ['Résultat d’exploitation', "resultat d'exploitation"],
    ['  245,5\u202fMd$ \u00a0 de ventes ', '245,5 md$ de ventes'],
    ['ŒUVRE Çà', 'œuvre ca'],
    ['', ''],
  ])('%j becomes %j', (text, folded) => expect(foldText(text)).toBe(folded));

  it('changes nothing twice, and makes case disappear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('includesWords', () => {
  it('finds every word in any order, and parts of words', () => {
    const text = foldText('AWS a une marge opérationnelle de 38\u202f%');
    expect(includesWords(text, foldText('marge aws'))).toBe(true);
    expect(includesWords(text, foldText('OPÉRA 38'))).toBe(true);
    expect(includesWords(text, foldText('marge azure'))).toBe(false);
    expect(includesWords(text, foldText('  '))).toBe(true);
  });
});
