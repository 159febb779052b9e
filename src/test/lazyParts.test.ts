import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The code that ships, by path. */
function readCode(): readonly (readonly [string, string])[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^test\//.test(file))
    .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);
}

it('parts of the page that are loaded later can all be tried again: none is made with React’s own lazy', () => {
  const users = readCode().filter(([, code]) => code.includes(' lazy('));
  expect(users.map(([file]) => file)).toEqual(['ui/lazyPart.ts']);
});

it('no failure of a part is kept quiet but where the page does without it', () => {
  const quiet = readCode().filter(([, code]) => code.includes('fallback={null} onError'));
  expect(quiet.map(([file]) => file)).toEqual([]);
  const without = readCode().filter(([, code]) => code.includes('<ErrorBoundary fallback={null}>'));
  // Words on a picture, the mark of own data, the printed report and the offer of a newer version.
  expect(without.map(([file]) => file).toSorted()).toEqual([
    'app/Header.tsx',
    'app/Shell.tsx',
    'charts/PaintLayer.tsx',
  ]);
});

it('the start file awaits nothing at its top level: the files of the pages import from it, and would wait for its end', () => {
  const main = readCode().find(([file]) => file === 'app/main.tsx');
  expect(main?.[1]).toContain('createRoot');
  expect(main?.[1]).not.toMatch(/^(?:const .*= )?await /m);
});
