import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { drawQrCode } from './qrShape.ts';

it('draws the dark modules of the code and no others', () => {
  const text = 'https://example.com/#/what-if?v=1&capex=250';
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const drawn = data.map((row) => row.map(() => false));
  const points = drawQrCode(text, size);
  for (let start = 0; start < points.length; start += 5) {
    const [first, , third] = points.slice(start, start + 5);
    if (first === undefined || third === undefined || 'close' in first || 'close' in third)
      throw new Error('no run');
    for (let column = Math.round(first.x); column < Math.round(third.x); column += 1) {
      const row = drawn[Math.round(first.y)];
      if (row !== undefined) row[column] = true;
    }
  }
  expect(drawn).toEqual(data);
});
