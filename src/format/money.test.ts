import { describe, expect, it } from 'vitest';
import { formatUsdBillions, formatUsdBillionsChange } from './money.ts';

describe('formatUsdBillions', () => {
  it.each([
    [220, '$220bn', '220\u202fMd$'],
    [9.84, '$9.84bn', '9,84\u202fMd$'],
    [98.44, '$98.4bn', '98,4\u202fMd$'],
    [80, '$80.0bn', '80,0\u202fMd$'],
    [1237, '$1.24tn', '1\u202f240\u202fMd$'],
    [12_345, '$12.3tn', '12\u202f300\u202fMd$'],
    [-33.6, '\u2212$33.6bn', '\u221233,6\u202fMd$'],
    [0.5, '$0.50bn', '0,50\u202fMd$'],
    [0, '$0bn', '0\u202fMd$'],
    [-0.001, '$0bn', '0\u202fMd$'],
  ])('writes %s with three significant digits at most', (value, english, french) => {
    expect(formatUsdBillions(value, 'en')).toBe(english);
    expect(formatUsdBillions(value, 'fr')).toBe(french);
  });

  it.each([
    [999.4, '$999bn'],
    [999.6, '$1.00tn'],
    [99.96, '$100bn'],
    [9.996, '$10.0bn'],
  ])('chooses the unit after rounding: %s', (value, expected) => {
    expect(formatUsdBillions(value, 'en')).toBe(expected);
  });

  it('never shows NaN or infinity', () => {
    expect(formatUsdBillions(NaN, 'en')).toBe('n/m');
    expect(formatUsdBillions(-Infinity, 'fr')).toBe('n.\u202fs.');
  });
});

describe('formatUsdBillionsChange', () => {
  it.each([
    [3.2, '+$3.20bn', '+3,20\u202fMd$'],
    [-3.2, '\u2212$3.20bn', '\u22123,20\u202fMd$'],
    [1500, '+$1.50tn', '+1\u202f500\u202fMd$'],
    [0, '$0bn', '0\u202fMd$'],
    [-0, '$0bn', '0\u202fMd$'],
    [-0.004, '$0bn', '0\u202fMd$'],
  ])('signs %s unless it shows as zero', (value, english, french) => {
    expect(formatUsdBillionsChange(value, 'en')).toBe(english);
    expect(formatUsdBillionsChange(value, 'fr')).toBe(french);
  });
});
