import { describe, expect, it } from 'vitest';
import { describeUnit, formatInputNumber, formatInputValue } from './inputs.ts';
import { formatAxisNumber, formatNumber, formatOvertakingYear, formatYear } from './number.ts';
import { formatPercent, formatPercentChange, formatPercentPoints } from './percent.ts';
import { formatValue, formatValueChange } from './value.ts';
import { formatYears } from './years.ts';

describe('percentages', () => {
  it('writes them in both languages', () => {
    expect(formatPercent(35.8, 'en')).toBe('35.8%');
    expect(formatPercent(35.8, 'fr')).toBe('35,8\u202f%');
    expect(formatPercent(-36, 'fr', 0)).toBe('\u221236\u202f%');
    expect(formatPercent(-0.04, 'en')).toBe('0.0%');
  });

  it('signs changes, in points or relative, but not zero', () => {
    expect(formatPercentPoints(3.2, 'en')).toBe('+3.2\u00a0pp');
    expect(formatPercentPoints(-3.2, 'fr')).toBe('\u22123,2\u202fpt');
    expect(formatPercentPoints(-0.01, 'en')).toBe('0.0\u00a0pp');
    expect(formatPercentChange(12.4, 'en')).toBe('+12%');
    expect(formatPercentChange(-12.4, 'fr')).toBe('\u221212\u202f%');
    expect(formatPercentChange(0.3, 'en')).toBe('0%');
  });
});

describe('plain numbers', () => {
  it('groups thousands and drops trailing zeros', () => {
    expect(formatNumber(1234.56, 'en', 1)).toBe('1,234.6');
    expect(formatNumber(-1234.56, 'fr', 1)).toBe('\u22121\u202f234,6');
    expect(formatAxisNumber(1500, 'fr')).toBe('1\u202f500');
    expect(formatAxisNumber(0.1 + 0.2, 'en')).toBe('0.3');
    expect(formatAxisNumber(-0, 'en')).toBe('0');
  });

  it('never groups years', () => {
    expect(formatYear(2030)).toBe('2030');
    expect(formatOvertakingYear(2031.4, 'en')).toBe('2031.4');
    expect(formatOvertakingYear(2031.4, 'fr')).toBe('2031,4');
    expect(formatOvertakingYear(2031, 'en')).toBe('2031.0');
  });

  it('counts years in the right number of each language', () => {
    expect([0, 1, 1.5, 2].map((value) => formatYears(value, 'en', 1))).toEqual([
      '0\u00a0years',
      '1\u00a0year',
      '1.5\u00a0years',
      '2\u00a0years',
    ]);
    expect([0, 1, 1.5, 2].map((value) => formatYears(value, 'fr', 1))).toEqual([
      '0\u202fan',
      '1\u202fan',
      '1,5\u202fan',
      '2\u202fans',
    ]);
    // The word follows what is shown: 1.04 is shown as 1.
    expect(formatYears(1.04, 'en', 1)).toBe('1\u00a0year');
  });
});

describe('assumptions', () => {
  it('writes values exactly, with the unit', () => {
    expect(formatInputValue(220, 'USD_bn', 'en')).toBe('$220bn');
    expect(formatInputValue(220, 'USD_bn', 'fr')).toBe('220\u202fMd$');
    expect(formatInputValue(-33.6, 'USD_bn', 'en')).toBe('\u2212$33.6bn');
    expect(formatInputValue(36, 'percent', 'en')).toBe('36%');
    expect(formatInputValue(36.25, 'percent', 'fr')).toBe('36,25\u202f%');
    expect(formatInputValue(5.7, 'years', 'en')).toBe('5.7\u00a0years');
    expect(formatInputValue(5.7, 'years', 'fr')).toBe('5,7\u202fans');
    expect(formatInputValue(0.5, 'ratio', 'fr')).toBe('0,5');
    expect(formatInputValue(1, 'pp', 'en')).toBe('1\u00a0pp');
    expect(formatInputValue(1, 'pp', 'fr')).toBe('1\u202fpt');
  });

  it('writes bare numbers for fields', () => {
    expect(formatInputNumber(1234.5, 'en')).toBe('1234.5');
    expect(formatInputNumber(-1234.56789, 'fr')).toBe('\u22121234,5679');
    expect(formatInputNumber(-0, 'en')).toBe('0');
  });

  it('names units', () => {
    expect(describeUnit('USD_bn', 'fr')).toBe('Md$');
    expect(describeUnit('years', 'en')).toBe('years');
    expect(describeUnit('ratio', 'en')).toBe('');
  });
});

describe('figures by their unit', () => {
  it('writes values and says when there is none', () => {
    expect(formatValue(717, 'USD_bn', 'en')).toBe('$717bn');
    expect(formatValue(35.84, 'percent', 'fr')).toBe('35,8\u202f%');
    expect(formatValue(-3.2, 'points', 'en')).toBe('\u22123.2\u00a0pp');
    expect(formatValue(5.72, 'years', 'en')).toBe('5.7\u00a0years');
    expect(formatValue(null, 'USD_bn', 'en')).toBe('n/m');
    expect(formatValue(null, 'percent', 'fr')).toBe('n.\u202fs.');
    expect(formatValue(NaN, 'years', 'en')).toBe('n/m');
  });

  it('writes changes with a sign', () => {
    expect(formatValueChange(12, 'USD_bn', 'en')).toBe('+$12.0bn');
    expect(formatValueChange(-3.2, 'percent', 'en')).toBe('\u22123.2\u00a0pp');
    expect(formatValueChange(3.2, 'points', 'fr')).toBe('+3,2\u202fpt');
    expect(formatValueChange(0.3, 'years', 'fr')).toBe('+0,3\u202fan');
    expect(formatValueChange(null, 'years', 'fr')).toBe('n.\u202fs.');
  });
});
