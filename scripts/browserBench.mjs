// Measures how fast the built page follows a slider, beside a plain-SVG and a plain-Recharts page of the same work, in one run.
// usage: node scripts/browserBench.mjs [--rounds N] [--check] [--write]
//   --rounds  how often each page is measured (5)
//   --check   fails when a target is missed
//   --write   writes docs/benchmarks/browser.json and browser.md
import { mkdir, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { build, runnerImport } from 'vite';
import { launchOptions } from './browser/probeBrowser.mjs';
import { serveBuild } from './browser/serveBuild.mjs';
import { findBrowser } from './findBrowser.mjs';

/** @param {string} path */
const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Writes a file as the format check wants it.
 * @param {string} filepath
 * @param {string} text
 */
async function writeFormatted(filepath, text) {
  await writeFile(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds must be a whole number from 1, not ${values.rounds}`);

console.log('bench: building the product and the pages beside it');
await build({ root: place('.'), logLevel: 'warn' });
await build({ configFile: place('bench/pages/vite.config.ts'), logLevel: 'error' });
const choice = await findBrowser({ systemFirst: true });

/** @type {{ module: typeof import('../bench/browser/run.ts') }} */
const { module } = await runnerImport(place('bench/browser/run.ts'), {
  configFile: false,
  logLevel: 'error',
});
const product = await serveBuild('dist');
const pages = await serveBuild('dist-bench');
const browser = await chromium.launch(launchOptions(choice));
try {
  const servers = {
    product: { origin: product.address, folder: place('dist') },
    pages: { origin: pages.address, folder: place('dist-bench') },
  };
  const { report, ...result } = await module.runBrowserBench(browser, servers, rounds);
  console.log(report);
  if (values.write) {
    await mkdir(place('docs/benchmarks'), { recursive: true });
    await writeFormatted(place('docs/benchmarks/browser.json'), JSON.stringify(result));
    await writeFormatted(place('docs/benchmarks/browser.md'), report);
  }
  if (values.check && result.targets.some(({ isMet }) => !isMet)) {
    console.error('bench: a target is missed');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await Promise.all([product.close(), pages.close()]);
}
