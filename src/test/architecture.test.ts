import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  checkColours,
  checkCycles,
  checkFiles,
  checkImports,
  checkMachinePaths,
  checkStyleSheets,
} from './architecture/checks.ts';
import { maximumLines } from './architecture/rules.ts';
import { parseSource, readSources } from './architecture/sources.ts';

const sourceFolder = fileURLToPath(new URL('..', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));
const textFiles = /\.(ts|tsx|mjs|js|json|md|css|html|svg|yml|yaml|csv)$|(^|\/)(run|\.[a-z]+(ignore|rc))$/;

const sources = readSources(sourceFolder, /\.tsx?$/).map(parseSource);

describe('the repository', () => {
  it('was read', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.map(({ path }) => path)).toContain('model/index.ts');
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(50);
  });
  it('imports one way, as the table says', () => expect(checkImports(sources)).toEqual([]));
  it('has no cycle', () => expect(checkCycles(sources)).toEqual([]));
  it('has no default export, no barrel, no page globals in pure folders, no long file', () =>
    expect(checkFiles(sources)).toEqual([]));
  it('has its colours in the theme', () => {
    expect(checkColours(sources)).toEqual([]);
    expect(checkStyleSheets(readSources(sourceFolder, /\.css$/))).toEqual([]);
  });
  it('names no path of a machine', () =>
    expect(checkMachinePaths(readSources(repository, textFiles))).toEqual([]));
});

/** Negative controls: each rule is shown to catch what it forbids, and to let pass what is allowed. */
describe('the rules', () => {
  const importsOf = (path: string, text: string): string[] => checkImports([parseSource({ path, text })]);

  it.each([
    ['model/a.ts', "import { formatMoney } from '../format/money.ts';", 'model may not import format'],
    ['model/a.ts', "import type { Messages } from '../i18n/messages.ts';", 'model may not import i18n'],
    ['model/a.ts', "export { load } from '../data/load.ts';", 'model may not import data'],
    ['model/a.ts', "export * from '../data/load.ts';", 'model may not import data'],
    ['model/a.ts', "type Load = import('../data/load.ts').Load;", 'model may not import data'],
    ['model/a.ts', "import * as d3 from 'd3-array';", 'model may not import the package d3-array'],
    ['store/a.ts', "import { load } from '../data/load.ts';", 'store may not import data'],
    ['store/a.ts', "import { useState } from 'react';", 'store may not import the package react'],
    ['data/a.ts', "import { useMemo } from 'react';", 'data may not import the package react'],
    [
      'view-models/a.ts',
      "const Chart = await import('../charts/Chart.tsx');",
      'view-models may not import charts',
    ],
    ['view-models/a.ts', "import { jsx } from 'react/jsx-runtime';", 'may not import the package react'],
    ['charts/A.tsx', "import { useStore } from '../store/store.ts';", 'charts may not import store'],
    ['ui/A.tsx', "import { Line } from 'recharts';", 'ui may not import recharts'],
    ['exports/a.ts', "import { useMemo } from 'react';", 'exports may not import the package react'],
    ['exports/a.ts', "import { store } from '../store/store.ts';", 'exports may not import store'],
    ['charts/A.tsx', "await import('../exports/a.ts');", 'charts may not import exports'],
    [
      'panels/x/A.tsx',
      "import { Line } from 'recharts/es6/cartesian/Line';",
      'panels may not import recharts',
    ],
    ['panels/x/A.tsx', "import { create } from 'zustand';", 'panels may not import zustand'],
    ['panels/x/A.tsx', "import { B } from '../y/B.tsx';", 'a panel may not import another panel'],
    ['pages/A.tsx', "import { project } from '../model/index.ts';", 'pages may not import model'],
    [
      'app/A.tsx',
      "import { project } from '../model/projection.ts';",
      'the entry of the model is model/index.ts',
    ],
    ['app/A.tsx', "import { makeInputs } from '../test/builders.ts';", 'only tests may import src/test'],
    [
      'app/A.tsx',
      "import data from '../../public/data/baseline.json';",
      'only tests may import from outside src',
    ],
    ['app/A.tsx', "import { readFile } from 'node:fs/promises';", 'only cli and tests may use Node'],
    ['app/A.tsx', "import { A } from '/src/app/A.tsx';", 'relative paths or packages'],
    ['app/A.tsx', 'const part = await import(name);', 'relative paths or packages'],
    [
      'helpers/a.ts',
      "import { project } from '../model/index.ts';",
      'the folder helpers is not in the table',
    ],
    ['app/A.tsx', "import { help } from '../helpers/help.ts';", 'the folder helpers is not in the table'],
  ])('%s refuses: %s', (path, text, problem) => {
    expect(importsOf(path, text)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    [
      'app/main.tsx',
      "import '../theme/index.css'; import { Page } from '../pages/Page.tsx'; import { create } from 'zustand';",
    ],
    [
      'panels/x/A.tsx',
      "import { View } from './View.tsx'; import { Frame } from '../Frame.tsx'; import 'react';",
    ],
    [
      'charts/A.tsx',
      "import { Line } from 'recharts'; import type { Mark } from '../view-models/chartTypes.ts';",
    ],
    ['model/a.test.ts', "import fc from 'fast-check'; import { makeInputs } from '../test/builders.ts';"],
    ['model/a.test.ts', "import goldens from '../../tests/fixtures/model-goldens.json';"],
    ['model/a.ts', '/* import "../data/load.ts" */ const text = `import { x } from "../data/load.ts"`;'],
    ['cli/a.ts', "import { readFile } from 'node:fs/promises'; import { project } from '../model/index.ts';"],
  ])('%s allows: %s', (path, text) => expect(importsOf(path, text)).toEqual([]));

  it('finds cycles between files, through types as well, and between folders', () => {
    const a = parseSource({ path: 'model/a.ts', text: "import type { B } from './b.ts';" });
    const b = parseSource({ path: 'model/b.ts', text: "export { a } from './a.ts';" });
    expect(checkCycles([a, b])).toEqual(['cycle: model/a.ts → model/b.ts → model/a.ts']);
    const c = parseSource({ path: 'model/c.ts', text: "import '../format/d.ts';" });
    const e = parseSource({ path: 'format/e.ts', text: "import '../model/f.ts';" });
    expect(checkCycles([c, e])).toEqual(['cycle: model → format → model']);
    expect(checkCycles([a, c])).toEqual([]);
  });

  const filesOf = (path: string, text: string): string[] => checkFiles([parseSource({ path, text })]);

  it.each([
    ['ui/A.tsx', 'export default function A() {}', 'default export'],
    ['ui/A.tsx', 'const A = 1; export default A;', 'default export'],
    ['ui/A.tsx', 'const A = 1; export { A as default };', 'default export'],
    ['ui/index.ts', 'export const a = 1;', 'only the model has an index.ts'],
    ['model/a.ts', 'export const load = () => fetch("x");', 'model may not use fetch'],
    ['format/a.ts', 'export const width = window.innerWidth;', 'format may not use window'],
    ['view-models/a.ts', 'export const title = typeof document;', 'view-models may not use document'],
  ])('%s may not be: %s', (path, text, problem) => {
    expect(filesOf(path, text)).toEqual([expect.stringContaining(problem)]);
  });

  it('finds long files, but not long tests', () => {
    const tooLong = 'x;\n'.repeat(maximumLines + 1);
    expect(filesOf('ui/A.tsx', tooLong)).toEqual([
      `ui/A.tsx: ${maximumLines + 1} lines, at most ${maximumLines}`,
    ]);
    expect(filesOf('ui/A.tsx', 'x;\n'.repeat(maximumLines))).toEqual([]);
    expect(filesOf('ui/A.test.tsx', tooLong)).toEqual([]);
  });

  it('lets members and words pass that are only called like a global', () => {
    expect(
      filesOf(
        'model/a.ts',
        'interface A { window: number } export const a = { document: "window fetch" }.document;',
      ),
    ).toEqual([]);
  });

  it('finds colours in strings, templates, classes and style sheets, but not in the theme', () => {
    const coloursOf = (path: string, text: string): string[] => checkColours([parseSource({ path, text })]);
    expect(coloursOf('ui/A.tsx', 'const a = "#fff";')).toHaveLength(1);
    expect(coloursOf('ui/A.tsx', 'const a = `1px solid #6b0f2a${b}`;')).toHaveLength(1);
    expect(coloursOf('ui/A.tsx', 'const a = <p className="text-[#6B0F2A]" />;')).toHaveLength(1);
    expect(coloursOf('ui/A.tsx', 'const a = "#/what-if?v=1"; // #fff')).toEqual([]);
    expect(coloursOf('theme/colours.ts', 'const a = "#fff";')).toEqual([]);
    expect(checkStyleSheets([{ path: 'ui/a.css', text: 'p { color: #123456 }' }])).toHaveLength(1);
    expect(checkStyleSheets([{ path: 'theme/a.css', text: 'p { color: #123456 }' }])).toEqual([]);
  });

  it('finds absolute paths of a machine, but not addresses and relative paths', () => {
    const pathsOf = (text: string): string[] => checkMachinePaths([{ path: 'README.md', text }]);
    for (const folder of ['work', 'root', 'tmp']) {
      const others = [
        `https://example.com/${folder}/x`,
        `src/${folder}ers/a.ts`,
        `./${folder}/x`,
        `a/${folder}`,
      ];
      expect(pathsOf(others.join(' '))).toEqual([]);
      expect(pathsOf(`see ${['', folder, 'x.ts'].join('/')}`)).toHaveLength(1);
      expect(pathsOf(`cd ${['', folder].join('/')}`)).toHaveLength(1);
    }
  });
});
