import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { prepareBundledChromium, readBundledVersion } from './browser/bundledChromium.mjs';
import { commonArguments, probeBrowser } from './browser/probeBrowser.mjs';
import {
  canInstallPackages,
  downloadPlaywrightBrowser,
  installSystemBrowser,
  listSystemBrowsers,
  playwrightBrowserPath,
} from './browser/systemBrowsers.mjs';

/** @typedef {import('./browser/probeBrowser.mjs').BrowserChoice} BrowserChoice */
/** @typedef {(line: string) => void} Say */
/** @typedef {{ name: string, get: () => Promise<Pick<BrowserChoice, 'executablePath'> & Partial<BrowserChoice>> }} Candidate */

const cacheFile = fileURLToPath(new URL('../node_modules/.cache/cumulo/browser.json', import.meta.url));

const noBrowser = `No browser of the Chromium family could be started, and none could be installed. One of these helps:
  - install Chromium, Chrome or Edge in the usual way of your system;
  - set CHROMIUM_PATH to the program of a browser that you have;
  - run "npx playwright install --with-deps chromium" on a machine with internet access.`;

/**
 * The line of an error that says most: what the system answered, else how the error begins.
 * @param {unknown} error
 */
function summarize(error) {
  const lines = (error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.trim());
  const cause = lines.find((line) =>
    /shared libraries|ENOENT|EACCES|not found|^E: |ECONN|EAI_AGAIN|timed out/.test(line),
  );
  return cause ?? lines.find((line) => line !== '') ?? '';
}

/** @param {string} executablePath */
const atPath = (executablePath) => () => Promise.resolve({ executablePath });

/** @returns {AsyncGenerator<Candidate>} */
async function* listBundled() {
  const version = await readBundledVersion();
  if (version === null || process.platform !== 'linux' || process.arch !== 'x64') return;
  yield {
    name: `the Chromium that npm installed (@sparticuz/chromium ${version})`,
    get: () => prepareBundledChromium(version),
  };
}

/** @returns {Generator<Candidate>} */
function* listInstalled() {
  for (const file of listSystemBrowsers()) yield { name: `the system's browser ${file}`, get: atPath(file) };
}

/**
 * The chain, best first. Later steps change the machine (download, install), so they are reached only when all before failed.
 * @param {boolean} systemFirst
 * @returns {AsyncGenerator<Candidate>}
 */
async function* listCandidates(systemFirst) {
  const chosen = process.env['CHROMIUM_PATH'] ?? '';
  if (chosen !== '') yield { name: `CHROMIUM_PATH ${chosen}`, get: atPath(chosen) };
  if (systemFirst) yield* listInstalled();
  yield* listBundled();
  if (!systemFirst) yield* listInstalled();
  const downloaded = { executablePath: playwrightBrowserPath() };
  if (existsSync(downloaded.executablePath)) {
    yield { name: "Playwright's own Chromium", get: () => Promise.resolve(downloaded) };
  } else {
    yield {
      name: "Playwright's Chromium, after downloading it",
      get: () => downloadPlaywrightBrowser().then(() => downloaded),
    };
  }
  if (!canInstallPackages()) return;
  const install = async () => {
    await installSystemBrowser();
    const [executablePath] = listSystemBrowsers();
    if (executablePath === undefined) throw new Error('the package brought no browser');
    return { executablePath };
  };
  yield {
    name: "the distribution's Chromium, after installing it with apt-get (a minute or so)",
    get: install,
  };
}

/**
 * @param {Candidate} candidate
 * @returns {Promise<BrowserChoice>}
 */
async function prove({ name, get }) {
  /** @type {BrowserChoice} */
  const choice = { env: {}, args: commonArguments, description: name, ...(await get()) };
  const version = await probeBrowser(choice);
  return { ...choice, description: `Chromium ${version}: ${name}` };
}

/** What an answer depends on; another key means looking again. */
async function describeKey(/** @type {boolean} */ systemFirst) {
  const bundled = await readBundledVersion();
  const parts = [
    process.env['CHROMIUM_PATH'] ?? '',
    systemFirst,
    bundled,
    process.platform,
    process.arch,
    commonArguments,
  ];
  return JSON.stringify(parts);
}

/** @returns {Promise<Record<string, BrowserChoice>>} */
async function readCache() {
  try {
    return JSON.parse(await readFile(cacheFile, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} key
 * @param {BrowserChoice} choice
 */
async function remember(key, choice) {
  await mkdir(join(cacheFile, '..'), { recursive: true });
  await writeFile(cacheFile, JSON.stringify({ ...(await readCache()), [key]: choice }, null, 2));
}

/**
 * Finds a browser that starts and draws text, or installs one: CHROMIUM_PATH, the Chromium that npm installed, the system's
 * browsers, Playwright's own (cache or download), apt-get. Remembers the answer in node_modules/.cache and proves it again.
 * @param {{ say?: Say, systemFirst?: boolean }} [options] `systemFirst`: prefer a browser of the system, which is usually newer
 * @returns {Promise<BrowserChoice>}
 * @throws {Error} when there is none, with what to do
 */
export async function findBrowser({ say = console.log, systemFirst = false } = {}) {
  const key = await describeKey(systemFirst);
  const known = (await readCache())[key];
  if (known !== undefined) {
    try {
      await probeBrowser(known);
      say(`browser: ${known.description} (found before)`);
      return known;
    } catch (error) {
      say(`browser: the one found before no longer works: ${summarize(error)}`);
    }
  }
  for await (const candidate of listCandidates(systemFirst)) {
    say(`browser: trying ${candidate.name}`);
    try {
      const choice = await prove(candidate);
      await remember(key, choice);
      say(`browser: ${choice.description}`);
      return choice;
    } catch (error) {
      say(`browser: not usable: ${summarize(error)}`);
    }
  }
  throw new Error(noBrowser);
}
