// Lists the licences of everything that `npm ci --omit=dev` installs, that is, of all that may reach the built page.
// usage: node scripts/listLicences.mjs            (writes docs/licences.md; fails when a licence is not among the allowed ones)
//        node scripts/listLicences.mjs --check    (writes nothing; fails when docs/licences.md is not up to date)
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
export const listFile = 'docs/licences.md';

/** Licences that let anyone use, change and pass on the product, and ask for no more than to keep the notice. */
export const allowedLicences = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'Zlib',
]);

/** @typedef {{ name: string, version: string, licence: string }} Licensed */

/**
 * Whether an SPDX expression is met by allowed licences: every part of AND, one part of OR.
 * @param {string} expression for example "(MIT OR GPL-3.0-or-later)"
 * @returns {boolean}
 */
export function isAllowed(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let place = 0;
  /** @returns {boolean} */
  const readOne = () => {
    const token = tokens[place++];
    if (token !== '(') return token !== undefined && allowedLicences.has(token);
    const inner = readEither();
    return tokens[place++] === ')' && inner;
  };
  /** @returns {boolean} */
  const readBoth = () => {
    let all = readOne();
    for (; tokens[place] === 'AND';) {
      place += 1;
      all = readOne() && all;
    }
    return all;
  };
  /** @returns {boolean} */
  const readEither = () => {
    let any = readBoth();
    for (; tokens[place] === 'OR';) {
      place += 1;
      any = readBoth() || any;
    }
    return any;
  };
  const isMet = readEither();
  return isMet && place === tokens.length;
}

/**
 * The packages of a lock file that are installed without those for development, each name and version once, by name.
 * @param {string} lockText text of package-lock.json
 * @returns {readonly Licensed[]} licence: as its package states it, or "none stated"
 */
export function listRuntime(lockText) {
  /** @type {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, devOptional?: boolean }> }} */
  const { packages } = JSON.parse(lockText);
  /** @type {Map<string, Licensed>} */
  const found = new Map();
  for (const [path, { version = '', license, dev, devOptional }] of Object.entries(packages)) {
    if (path === '' || dev === true || devOptional === true) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(`${name} ${version}`, { name, version, licence: license ?? 'none stated' });
  }
  return [...found.values()].sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

/**
 * The text of docs/licences.md.
 * @param {readonly Licensed[]} packages
 * @param {readonly string[]} direct names of the packages that package.json itself asks for
 */
export function writeList(packages, direct) {
  const rows = packages.map(({ name, version, licence }) => [
    direct.includes(name) ? `**${name}**` : name,
    version,
    licence,
  ]);
  const head = ['package', 'version', 'licence'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  /** @param {readonly string[]} cells */
  const writeRow = (cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return `# Licences

Cumulo is under the MIT licence ([LICENSE](../LICENSE)). This list has every package that is installed without those for development; the
page holds parts of them. Bold: asked for by package.json itself. \`npm run licences\` writes it from package-lock.json, and a test fails
when it is out of date or names a licence other than ${[...allowedLicences].join(', ')}. Of "A OR B" we take the allowed
one.

What is only used to build and test is not listed and not shipped. Among it is a package under the GPL (hyperformula), which only tests
load, to compute the exported workbook a second time.

${writeRow(head)}
| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |
${rows.map(writeRow).join('\n')}
`;
}

/** @returns {{ packages: readonly Licensed[], text: string }} what the list should be now */
export function readCurrent() {
  const packages = listRuntime(readFileSync(new URL('package-lock.json', root), 'utf8'));
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return { packages, text: writeList(packages, Object.keys(dependencies)) };
}

/** @param {readonly string[]} args */
function run(args) {
  const { packages, text } = readCurrent();
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { name, version, licence } of refused)
    console.error(`${name} ${version}: ${licence} is not an allowed licence`);
  const file = new URL(listFile, root);
  const isStale = args.includes('--check') && readFileSync(file, 'utf8') !== text;
  if (isStale) console.error(`${listFile} is out of date: npm run licences`);
  if (!args.includes('--check')) writeFileSync(file, text);
  console.log(`${packages.length} packages, ${refused.length} with a licence that is not allowed`);
  process.exitCode = refused.length > 0 || isStale ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run(process.argv.slice(2));
