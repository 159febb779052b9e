import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseSource, readSources, resolveRelative } from '../test/architecture/sources.ts';

const sources = readSources(fileURLToPath(new URL('..', import.meta.url)), /\.tsx?$/)
  .filter(({ path }) => !/\.test\.tsx?$/.test(path))
  .map(parseSource);
const byPath = new Map(sources.map((source) => [source.path, source]));

it('reaches the pure parts of the charts only: no component, no chart library, no React', () => {
  const reached = new Set([...byPath.keys()].filter((path) => path.startsWith('exports/')));
  const packages = new Set<string>();
  for (const path of reached)
    for (const specifier of byPath.get(path)?.imports ?? []) {
      const target = resolveRelative(path, specifier);
      if (target === undefined) packages.add(specifier);
      else reached.add(target);
    }
  expect([...reached].filter((path) => path.startsWith('charts/')).length).toBeGreaterThan(3);
  expect([...reached].filter((path) => path.endsWith('.tsx'))).toEqual([]);
  // What Office files are written with; a QR code.
  expect([...packages].filter((name) => !['fflate', 'pptxgenjs', 'uqr'].includes(name))).toEqual([]);
});
