import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDecimalStyle, readNumber } from './numbers.ts';

describe('the decimal style of a file', () => {
  it.each([
    [['1', '2.5'], ',', 'point'],
    [['1', '2'], ';', 'point'],
    [['1,5', '2'], ';', 'comma'],
    [['716,924', '638,5'], ';', 'comma'],
    [['716,924'], '\t', 'comma'],
    [['12,5', '716,924'], ',', 'comma'],
    [['716,924', '637,959'], ',', 'ambiguous'],
    [['716,924'], null, 'ambiguous'],
    [['1,5', '2.5'], ';', 'mixed'],
    [[], ';', 'point'],
  ] as const)('of %j between %j is %s', (values, delimiter, style) => {
    expect(findDecimalStyle(values, delimiter)).toBe(style);
  });
});

describe('a value', () => {
  it.each([
    ['204.5', 'point', 204.5],
    ['+3', 'point', 3],
    ['-0', 'point', 0],
    ['.5', 'point', 0.5],
    ['1e3', 'point', 1000],
    ['\u2212204,5', 'comma', -204.5],
    ['1\u202f234,5', 'comma', 1234.5],
    ['1 234 567', 'comma', 1_234_567],
    ['1\u00a0234.5', 'point', 1234.5],
    ['204.5', 'comma', 204.5],
  ] as const)('%s of a file with a %s is %d', (text, style, value) => {
    expect(readNumber(text, style)).toEqual({ ok: true, value });
  });

  it.each([
    ['1,5', 'point', 'mixed'],
    ['1,5', 'mixed', 'mixed'],
    ['1,500', 'ambiguous', 'ambiguous'],
    ['1,234.5', 'point', 'thousands'],
    ['1.234,5', 'comma', 'thousands'],
    ['1.234.567', 'point', 'thousands'],
    ['12 34', 'point', 'plain'],
    ['1e999', 'point', 'plain'],
    ['Infinity', 'point', 'plain'],
    ['0x10', 'point', 'plain'],
    ['(5)', 'point', 'plain'],
    ['5%', 'point', 'plain'],
    ['', 'point', 'plain'],
  ] as const)('%s of a file with %s is refused: %s', (text, style, hint) => {
    expect(readNumber(text, style)).toEqual({ ok: false, hint });
  });

  it('comes back from either style as it was written', () => {
    const amount = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(amount, (value) => {
        const text = String(value);
        expect(readNumber(text, 'point')).toEqual({ ok: true, value: value + 0 });
        expect(readNumber(text.replace('.', ','), 'comma')).toEqual({ ok: true, value: value + 0 });
      }),
    );
  });

  it('is a finite number or none, whatever the text', () => {
    const styles = fc.constantFrom('point', 'comma', 'mixed', 'ambiguous');
    fc.assert(
      fc.property(fc.string(), styles, (text, style) => {
        const reading = readNumber(text, style);
        expect(reading.ok ? Number.isFinite(reading.value) : reading.hint.length > 0).toBe(true);
      }),
    );
  });
});
