import {
  allowedFolders,
  type Folder,
  foldersWithoutPage,
  maximumLines,
  onlyPackages,
  packageHomes,
  pageGlobals,
} from './rules.ts';
import { packageOf, type ParsedSource, resolveRelative, type SourceText } from './sources.ts';

/** Every check returns one line for each breach: "file: what is wrong". */
type Problems = string[];

const isTest = (path: string): boolean => path.startsWith('test/') || /\.test\.tsx?$/.test(path);

const isFolder = (name: string): name is Folder => Object.hasOwn(allowedFolders, name);

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Imports between folders, panels and of the model against the table. Paths are relative to src. */
export function checkImports(sources: readonly ParsedSource[]): Problems {
  return sources.flatMap((source) =>
    source.imports.flatMap((specifier) => {
      const target = resolveRelative(source.path, specifier);
      const problem =
        target === undefined ? judgePackage(source.path, specifier) : judgeFile(source.path, target);
      return problem === undefined ? [] : [`${source.path}: ${problem} (import of ${specifier})`];
    }),
  );
}

function judgeFile(from: string, target: string): string | undefined {
  const [own, other] = [folderOf(from), folderOf(target)];
  if (target.startsWith('../')) return isTest(from) ? undefined : 'only tests may import from outside src';
  if (own !== 'model' && other === 'model' && target !== 'model/index.ts')
    return 'the entry of the model is model/index.ts';
  if (other === 'test') return isTest(from) ? undefined : 'only tests may import src/test';
  if (isTest(from) && mayTest(own, other)) return undefined;
  return own === other && own === 'panels' ? judgePanels(from, target) : judgeFolders(own, other);
}

/** A test may make its examples from the real files; the product's own imports have one direction. */
function mayTest(own: string, other: string): boolean {
  return own === 'test' || ['data', 'store', 'pages'].includes(other);
}

function judgeFolders(own: string, other: string): string | undefined {
  if (!isFolder(own)) return `the folder ${own} is not in the table`;
  if (!isFolder(other)) return `the folder ${other} is not in the table`;
  return own === other || allowedFolders[own].includes(other) ? undefined : `${own} may not import ${other}`;
}

function judgePanels(from: string, target: string): string | undefined {
  const panelOf = (path: string): string | undefined =>
    path.split('/').length > 2 ? path.split('/')[1] : undefined;
  const other = panelOf(target);
  return other === undefined || other === panelOf(from) ? undefined : 'a panel may not import another panel';
}

function judgePackage(from: string, specifier: string): string | undefined {
  const own = folderOf(from);
  const name = packageOf(specifier);
  if (specifier.startsWith('(computed') || specifier.startsWith('/'))
    return 'imports are relative paths or packages';
  if (own === 'test' || !isFolder(own)) return undefined;
  if (packageHomes[name]?.includes(own) === false) return `${own} may not import ${name}`;
  return isTest(from) ? undefined : judgePurity(own, name);
}

function judgePurity(own: Folder, name: string): string | undefined {
  if (onlyPackages[own]?.includes(name) === false) return `${own} may not import the package ${name}`;
  return name.startsWith('node:') && own !== 'cli' ? 'only cli and tests may use Node' : undefined;
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Cycles between files and between folders, type-only imports included. */
export function checkCycles(sources: readonly ParsedSource[]): Problems {
  const files = new Map<string, Set<string>>();
  const folders = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    const targets = imports
      .map((specifier) => resolveRelative(path, specifier))
      .filter((target) => target !== undefined);
    files.set(path, new Set(targets));
    if (isTest(path)) continue;
    const own = folders.get(folderOf(path)) ?? new Set();
    for (const target of targets) if (folderOf(target) !== folderOf(path)) own.add(folderOf(target));
    folders.set(folderOf(path), own);
  }
  const cycles = [findCycle(files), findCycle(folders)].filter((cycle) => cycle !== undefined);
  return cycles.map((cycle) => `cycle: ${cycle.join(' → ')}`);
}

/** One cycle of the graph as the nodes along it, first one repeated; undefined when there is none. */
function findCycle(graph: Graph): string[] | undefined {
  const finished = new Set<string>();
  const path: string[] = [];
  const walk = (node: string): string[] | undefined => {
    if (finished.has(node)) return undefined;
    const start = path.indexOf(node);
    if (start >= 0) return [...path.slice(start), node];
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = walk(next);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    finished.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = walk(node);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

const hexColour = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i;

/** Default exports, barrels, page globals and length of single files. Paths are relative to src. */
export function checkFiles(sources: readonly ParsedSource[]): Problems {
  return sources.flatMap(({ path, text, hasDefaultExport, names }) => {
    const problems: Problems = [];
    const folder = folderOf(path);
    if (hasDefaultExport) problems.push(`${path}: default export`);
    if (/(^|\/)index\.tsx?$/.test(path) && path !== 'model/index.ts')
      problems.push(`${path}: only the model has an index.ts`);
    const lines = text.trimEnd().split('\n').length;
    if (!isTest(path) && lines > maximumLines)
      problems.push(`${path}: ${lines} lines, at most ${maximumLines}`);
    if (!isTest(path) && isFolder(folder) && foldersWithoutPage.includes(folder)) {
      for (const name of pageGlobals)
        if (names.has(name)) problems.push(`${path}: ${folder} may not use ${name}`);
    }
    return problems;
  });
}

/** Colours written out in TypeScript outside the theme; tests may name colours. */
export function checkColours(sources: readonly ParsedSource[]): Problems {
  return sources
    .filter(({ path }) => !isTest(path) && folderOf(path) !== 'theme')
    .flatMap(({ path, strings }) =>
      strings
        .filter((text) => hexColour.test(text))
        .map((text) => `${path}: colour outside the theme: ${text.trim()}`),
    );
}

/** Colours written out in style sheets outside the theme. */
export function checkStyleSheets(sheets: readonly SourceText[]): Problems {
  return sheets
    .filter(({ path, text }) => folderOf(path) !== 'theme' && hexColour.test(text))
    .map(({ path }) => `${path}: colour outside the theme`);
}

/** Absolute paths of a machine that the repository was worked on: they say nothing to others. */
export function checkMachinePaths(files: readonly SourceText[]): Problems {
  const machinePath = /(?<![\w.:~/*-])\/(?:work|root|tmp)(?![\w-])[^\s'"`)]*/;
  return files.flatMap(({ path, text }) => {
    const found = machinePath.exec(text);
    return found === null ? [] : [`${path}: path of a machine: ${found[0]}`];
  });
}
