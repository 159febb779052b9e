import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './textLayout.ts';

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
