import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { buildQrPath, quietZone } from './qrPath.ts';

/** Paints a path back into modules. */
function paint(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) {
      const row = modules[Number(y) - quietZone];
      if (row !== undefined) row[Number(x) - quietZone + step] = true;
    }
  }
  return modules;
}

describe('buildQrPath', () => {
  it.each(['a', 'https://example.org/#/what-if?v=1&capex=250&vs=winter&base=2025-1cxd3k7'])(
    'draws every dark module of %s and no other',
    (text) => {
      const { data, size } = encode(text, { ecc: 'M', border: 0 });
      const path = buildQrPath(data);
      expect(paint(path, size)).toEqual(data);
      // One shape for each run of dark modules: nothing else is in the path.
      expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
    },
  );

  it('draws nothing for an empty code', () => {
    expect(buildQrPath([[false, false]])).toBe('');
  });
});
