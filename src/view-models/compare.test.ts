import { describe, expect, it } from 'vitest';
import { compareAmounts } from './compare.ts';

describe('compareAmounts', () => {
  it.each([
    [155.6, 143.5, 'above'],
    [81.4, 143.5, 'below'],
    [-5, 2, 'below'],
    [143.5, 143.5, 'same'],
    // Half a per cent of 143.5 is 0.72.
    [144.1, 143.5, 'same'],
    [144.3, 143.5, 'above'],
    // Near zero, 50 million are the least that counts.
    [0.04, 0, 'same'],
    [-0.06, 0, 'below'],
  ] as const)('%d beside %d is %s', (value, reference, expected) => {
    expect(compareAmounts(value, reference)).toBe(expected);
  });
});
