// Weighs the script that a browser must load before it can draw the first charts of the built page (dist/): the entry, what it
// imports statically and what index.html preloads, and the file of the views that links open first. Fails above the budget.
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseAst, Visitor } from 'vite';
import { ensureBuild } from './browser/ensureBuild.mjs';

/** The file with the pages of the views that links open first, overview and what-if. */
const firstPages = 'figures';
/** Comes after the first charts, which are drawn without it: axes, tooltip and keyboard then work too. */
const chartLibrary = 'RechartsPlot';
const bytesPerKilobyte = 1024;
const budget = 250 * bytesPerKilobyte;
const budgetWithLibrary = 285 * bytesPerKilobyte;

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** @typedef {{ file: string, bytes: number, imports: string[], lazyImports: string[] }} Chunk */

/**
 * Static and lazy imports of a built chunk, as paths in dist.
 * @param {string} file
 * @returns {Promise<Chunk>}
 */
async function readChunk(file) {
  const text = await readFile(join(dist, file), 'utf8');
  /** @type {string[]} */
  const imports = [];
  /** @type {string[]} */
  const lazyImports = [];
  /** @param {{ source: { value: string } | null }} node */
  const addStatic = ({ source }) => source !== null && imports.push(join(dirname(file), source.value));
  new Visitor({
    ImportDeclaration: addStatic,
    ExportNamedDeclaration: addStatic,
    ExportAllDeclaration: addStatic,
    ImportExpression({ source }) {
      if (source.type === 'Literal') lazyImports.push(join(dirname(file), String(source.value)));
      else if (source.type === 'TemplateLiteral')
        lazyImports.push(join(dirname(file), source.quasis[0]?.value.raw ?? ''));
    },
  }).visit(parseAst(text));
  return { file, bytes: gzipSync(text, { level: 9 }).length, imports, lazyImports };
}

/** @returns {Promise<Map<string, Chunk>>} every script of dist by its path */
async function readChunks() {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.js'));
  const paths = files.map((entry) => relative(dist, join(entry.parentPath, entry.name)));
  return new Map(
    await Promise.all(paths.map(async (path) => /** @type {const} */ ([path, await readChunk(path)]))),
  );
}

/** @returns {Promise<string[]>} scripts that index.html names itself */
async function readStartScripts() {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || tag.includes('modulepreload'))
    .map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1])
    .filter((address) => address !== undefined)
    .map((address) => join('.', address));
}

/**
 * @param {Map<string, Chunk>} chunks
 * @param {string[]} from
 * @returns {Set<string>} the scripts and all that they import statically
 */
function followStatic(chunks, from) {
  const found = new Set(from);
  for (const file of found) {
    const chunk = chunks.get(file);
    if (chunk === undefined) throw new Error(`dist/${file} is imported but was not built`);
    for (const target of chunk.imports) found.add(target);
  }
  return found;
}

/**
 * @param {Map<string, Chunk>} chunks
 * @param {string} moduleName
 */
function findLazyChunk(chunks, moduleName) {
  const lazy = new Set([...chunks.values()].flatMap((chunk) => chunk.lazyImports));
  const found = [...lazy].filter((file) => basename(file).replace(/-[\w-]{8}\.js$/, '') === moduleName);
  if (found.length !== 1) {
    throw new Error(
      `expected one lazy chunk of ${moduleName} in dist, found ${found.length}: mend checkSize.mjs`,
    );
  }
  return found;
}

await ensureBuild();
const chunks = await readChunks();

/** @param {Iterable<string>} files */
const weigh = (files) => [...files].reduce((sum, file) => sum + (chunks.get(file)?.bytes ?? 0), 0);

/**
 * @param {string} label
 * @param {number} bytes
 */
const printRow = (label, bytes) =>
  console.log(`  ${label.padEnd(52)}${(bytes / bytesPerKilobyte).toFixed(1).padStart(8)} kB`);

/** @param {Iterable<string>} files */
const printFiles = (files) => [...files].forEach((file) => printRow(file, chunks.get(file)?.bytes ?? 0));

/**
 * @param {number} bytes
 * @param {number} limit
 */
function judge(bytes, limit) {
  if (bytes <= limit) return;
  console.error(`  above the budget by ${((bytes - limit) / bytesPerKilobyte).toFixed(1)} kB`);
  process.exitCode = 1;
}

console.log(`Script of dist/, gzip level 9, 1 kB = ${bytesPerKilobyte} bytes`);
const start = followStatic(chunks, await readStartScripts());
console.log('at the start (entry, static imports, preloads)');
printFiles(start);
const needed = followStatic(chunks, [...start, ...findLazyChunk(chunks, firstPages)]);
printFiles([...needed].filter((file) => !start.has(file)));
printRow(`before the first charts (budget ${budget / bytesPerKilobyte} kB)`, weigh(needed));
judge(weigh(needed), budget);
console.log('then');
const settled = followStatic(chunks, [...needed, ...findLazyChunk(chunks, chartLibrary)]);
printFiles([...settled].filter((file) => !needed.has(file)));
printRow(
  `until they can be read by keyboard (budget ${budgetWithLibrary / bytesPerKilobyte} kB)`,
  weigh(settled),
);
judge(weigh(settled), budgetWithLibrary);
console.log('later, when asked for');
printFiles([...chunks.keys()].filter((file) => !settled.has(file)));
