import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framedTextWidth, textWidth, wrapText } from './textLayout.ts';

describe('wrapText', () => {
  it('fills lines up to the width', () => {
    expect(wrapText('AWS sales $412bn', textWidth('AWS sales', 13), 13)).toEqual(['AWS sales', '$412bn']);
  });

  it('leaves a word alone that is too long', () => {
    expect(wrapText('Amortissements du commerce', 40, 13)).toEqual(['Amortissements', 'du', 'commerce']);
  });

  it('does not break inside an amount held together by narrow spaces', () => {
    expect(wrapText('Capacité 1\u202f240\u202fMd$', 70, 13)).toEqual(['Capacité', '1\u202f240\u202fMd$']);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 1, max: 300 }),
        (words, width) => {
          expect(wrapText(words.join(' '), width, 13).join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });
});

describe('framedTextWidth', () => {
  // Widths at 100 px that a browser gives in the typeface of the interface, weight 500, tabular digits.
  it.each([
    ['220\u202fMd$ annoncés, 1,7\u202ffois le montant de 2025', 2285],
    ['57\u202f% du résultat, 18\u202f% des ventes', 1624],
    ['Demand $494bn, capacity $468bn', 1679],
    ['Google Cloud passes AWS around 2035', 1921],
    ['Less capex: $19.7bn as early as 2027, against −$4.72bn', 2731],
    ['Les amortissements prennent 37\u202f% des ventes', 2238],
    ['AWS profit: +$7.65bn against the base case', 2108],
  ])('is the width of %s, no less and at most a twelfth more', (text, measured) => {
    expect(framedTextWidth(text, 100)).toBeGreaterThanOrEqual(measured);
    expect(framedTextWidth(text, 100)).toBeLessThanOrEqual(measured * (13 / 12));
  });

  it('takes an unknown sign for a wide one', () => {
    expect(framedTextWidth('字', 100)).toBe(100);
  });
});
