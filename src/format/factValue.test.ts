import { describe, expect, it } from 'vitest';
import { formatFactValue } from './factValue.ts';

describe('formatFactValue', () => {
  it.each([
    [128.725, 'USD_bn', '$129bn', '129\u202fMd$'],
    [25, 'USD_bn_annualized', '$25bn a year', '25\u202fMd$\u00a0par an'],
    [1.68, 'USD_per_share', '$1.68', '1,68\u202f$'],
    [60, 'percent', '60%', '60\u202f%'],
    [36.8, 'percent', '36.8%', '36,8\u202f%'],
    [4, 'multiple', '4\u00a0×', '4\u00a0×'],
    [250_000_000, 'count', '250,000,000', '250\u202f000\u202f000'],
    [3.9, 'GW', '3.9\u00a0GW', '3,9\u202fGW'],
    [2027, 'year', '2027', '2027'],
    [6, 'years', '6\u00a0years', '6\u00a0ans'],
    [10827, 'millions', '10,827\u00a0million', '10\u202f827\u00a0millions'],
    [7, 'leagues', '7', '7'],
  ])('writes %s %s', (value, unit, english, french) => {
    expect(formatFactValue(value, unit, 'en')).toBe(english);
    expect(formatFactValue(value, unit, 'fr')).toBe(french);
  });
});
