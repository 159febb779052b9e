import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from './packText.ts';

const limit = 512 * 1024;

function pack(bytes: Uint8Array): string {
  return `1${Buffer.from(deflateSync(bytes)).toString('base64url')}`;
}

describe('a packed text', () => {
  it('comes back as it was, in characters that addresses carry unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const packed = packText(text);
        expect(packed).toMatch(/^1[A-Za-z0-9_-]*$/);
        expect(encodeURIComponent(packed)).toBe(packed);
        expect(unpackText(packed, limit)).toEqual({ ok: true, text });
      }),
      { numRuns: 100 },
    );
  });

  it('is refused when it was cut anywhere', () => {
    const packed = packText(
      JSON.stringify(Array.from({ length: 60 }, (_, order) => `entry ${order * 7919}`)),
    );
    for (let length = 0; length < packed.length - 1; length += 7)
      expect(unpackText(packed.slice(0, length), limit), String(length)).toEqual({
        ok: false,
        problem: 'damaged',
      });
  });

  it('that would burst is left alone before it has, and quickly', () => {
    const bomb = pack(new Uint8Array(60 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(90_000);
    const start = performance.now();
    expect(unpackText(bomb, limit)).toEqual({ ok: false, problem: 'tooLarge' });
    expect(performance.now() - start).toBeLessThan(500);
    expect(unpackText(pack(new Uint8Array(limit)), limit).ok).toBe(true);
    expect(unpackText(pack(new Uint8Array(limit + 1)), limit).ok).toBe(false);
  });

  it.each([
    ['', 'damaged'],
    ['hello', 'damaged'],
    ['1', 'damaged'],
    ['1%%%', 'damaged'],
    ['2abc', 'tooNew'],
    [pack(new Uint8Array([0xff, 0xfe, 0x41])), 'damaged'],
  ])('is not: %s', (text, problem) => {
    expect(unpackText(text, limit)).toEqual({ ok: false, problem });
  });

  it('may be any text: it is unpacked or not, and nothing is thrown', () => {
    const code = fc.stringMatching(/^1[A-Za-z0-9_-]{0,80}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), code), (text) => {
        expect(typeof unpackText(text, 4096).ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });
});
