import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputUnits, languages } from '../model/index.ts';
import { formatInputNumber, formatInputValue } from './inputs.ts';
import { formatUsdBillions, formatUsdBillionsChange } from './money.ts';
import { formatNumber } from './number.ts';
import { formatPercent, formatPercentChange, formatPercentPoints } from './percent.ts';
import { formatValue } from './value.ts';
import { parseNumber } from './parse.ts';

const anyLanguage = fc.constantFrom(...languages);
const anyAmount = fc.double({ min: -1e5, max: 1e5, noNaN: true });
/** Up to four decimals, so that fields and values show it exactly. */
const anyExact = fc.integer({ min: -2e9, max: 2e9 }).map((count) => count / 1e4);

describe('parseNumber', () => {
  it.each([
    ['220', 220],
    ['  220 ', 220],
    ['1 234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234 567', 1_234_567],
    ['1\u202f234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['−3', -3],
    ['-3', -3],
    ['– 3', -3],
    ['+3', 3],
    ['3 %', 3],
    ['3%', 3],
    ['$220bn', 220],
    ['-$33.6bn', -33.6],
    ['$-33.6bn', -33.6],
    ['$ 220 billion', 220],
    ['USD 220', 220],
    ['$1.24tn', 1240],
    ['220 Md$', 220],
    ['220 milliards de dollars', 220],
    ['-60 Md $', -60],
    ['5.7 years', 5.7],
    ['5,7 ans', 5.7],
    ['1 an', 1],
    ['28x', 28],
    ['1 pp', 1],
    ['2 pts', 2],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['30.5', 30.5],
    ['30,5', 30.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['-0', 0],
  ])('reads %j alike in both languages', (text, expected) => {
    expect(parseNumber(text, 'en')).toBe(expected);
    expect(parseNumber(text, 'fr')).toBe(expected);
  });

  it('reads a comma before three digits as each language does', () => {
    expect(parseNumber('1,234', 'en')).toBe(1234);
    expect(parseNumber('1,234', 'fr')).toBe(1.234);
    expect(parseNumber('1.234', 'en')).toBe(1.234);
  });

  it('refuses what a French reader could take for a thousand or for a fraction', () => {
    expect(parseNumber('1.234', 'fr')).toBeNull();
  });

  it.each([
    '',
    ' ',
    '-',
    '%',
    '$',
    'NaN',
    'Infinity',
    '1e999',
    '1e5',
    '0x10',
    '12abc',
    'abc12',
    '1 2',
    '12 34',
    '1,23,456.7',
    '1 234,567.8',
    '3..5',
    '3-5',
    '--3',
    '-$-3',
    '3 %%',
    '3 € ',
    '$5m',
    '9'.repeat(400),
    `1${' '.repeat(5000)}x`,
  ])('gives null for %j', (text) => {
    expect(parseNumber(text, 'en')).toBeNull();
    expect(parseNumber(text, 'fr')).toBeNull();
  });

  it('never throws and never returns anything but a finite number or null', () => {
    const nearNumber = fc.string({
      unit: fc.constantFrom(...'0123456789.,-−+ %$e\u202f’bnMdtans'.split(/(?:)/u)),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearNumber), anyLanguage, (text, language) => {
        const value = parseNumber(text, language);
        expect(value === null || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('parseNumber reads back what the product writes', () => {
  it('exactly for assumptions, with and without unit', () => {
    fc.assert(
      fc.property(anyExact, fc.constantFrom(...inputUnits), anyLanguage, (value, unit, language) => {
        expect(parseNumber(formatInputNumber(value, language), language)).toBe(value + 0);
        expect(parseNumber(formatInputValue(value, unit, language), language)).toBe(value + 0);
        expect(parseNumber(formatNumber(value, language, 4), language)).toBe(value + 0);
      }),
    );
  });

  it('to three significant digits for money', () => {
    fc.assert(
      fc.property(anyAmount, anyLanguage, (value, language) => {
        const tolerance = Math.max(0.005, Math.abs(value) * 0.005) * (1 + 1e-9);
        for (const format of [formatUsdBillions, formatUsdBillionsChange]) {
          const read = parseNumber(format(value, language), language);
          expect(Math.abs((read ?? NaN) - value)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });

  it('to the shown digit for percentages and points', () => {
    fc.assert(
      fc.property(anyAmount, anyLanguage, fc.integer({ min: 0, max: 3 }), (value, language, digits) => {
        const tolerance = 0.5 * 10 ** -digits + 1e-9;
        for (const format of [formatPercent, formatPercentPoints, formatPercentChange]) {
          const read = parseNumber(format(value, language, digits), language);
          expect(Math.abs((read ?? NaN) - value)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });

  it('says the same when it is written again', () => {
    const anyUnit = fc.constantFrom('USD_bn', 'percent', 'years');
    fc.assert(
      fc.property(anyAmount, anyUnit, anyLanguage, (value, unit, language) => {
        const text = formatValue(value, unit, language);
        expect(formatValue(parseNumber(text, language), unit, language)).toBe(text);
        expect(text).not.toMatch(/[\u2212-]0(?:[.,]0+)?\D*$/u);
      }),
    );
  });
});
