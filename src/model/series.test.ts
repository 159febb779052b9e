import { describe, expect, it } from 'vitest';
import { at, fraction, percentOf } from './series.ts';

describe('at', () => {
  it('gives the year that is asked for, also when its figure is zero', () => {
    expect(at([5, 0, 7], 1)).toBe(0);
    expect(at(['base', 'first'], 1)).toBe('first');
  });

  it('refuses a year that is not there', () => {
    expect(() => at([5, 6], 2)).toThrow(RangeError);
    expect(() => at([5, 6], -1)).toThrow('-1');
  });
});

describe('percent', () => {
  it('becomes a fraction and comes back', () => {
    expect(fraction(24)).toBe(0.24);
    expect(percentOf(6, 25)).toBe(24);
  });
});
