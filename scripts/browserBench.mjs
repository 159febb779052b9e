// Measures the built page in a real browser, beside a plain-SVG and a plain-Recharts page, and compares with the last record.
// usage: node scripts/browserBench.mjs [--only drag,load,switch,facts,memory] [--rounds N] [--write] [--built]
//   --only    the parts to measure (all)
//   --rounds  how often each is measured (5)
//   --write   writes docs/benchmarks/browser.json, the record, and browser.md; parts that were not measured stay as they are
//   --built   measures dist and dist-bench as they are
// Ends with 1 when a target is missed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { buildSite } from './browser/ensureBuild.mjs';
import { launchOptions } from './browser/probeBrowser.mjs';
import { findBrowser } from './findBrowser.mjs';

/** @param {string} path */
const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const recordFile = place('docs/benchmarks/browser.json');

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
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds must be a whole number from 1, not ${values.rounds}`);

/** @type {{ module: typeof import('../bench/browser/run.ts') }} */
const { module } = await runnerImport(place('bench/browser/run.ts'), {
  configFile: false,
  logLevel: 'error',
});
const parts = module.choosePartIds(values.only);
if (!values.built) {
  console.log('bench: building the product and the pages beside it');
  await buildSite();
  await buildSite('bench/pages/vite.config.ts');
}
const choice = await findBrowser({ systemFirst: true });
const product = await module.serveFolder(place('dist'));
const pages = await module.serveFolder(place('dist-bench'));
const browser = await chromium.launch(launchOptions(choice));
try {
  const last = await readFile(recordFile, 'utf8').catch(() => '');
  const result = await module.runBrowserBench({ browser, product, pages }, parts, rounds, last);
  console.log(result.report);
  if (values.write) {
    await mkdir(place('docs/benchmarks'), { recursive: true });
    await writeFormatted(recordFile, JSON.stringify(result.record));
    await writeFormatted(place('docs/benchmarks/browser.md'), result.page);
  }
  for (const { name, value, limit } of result.missed)
    console.error(`bench: missed: ${name}: ${value?.toFixed(2) ?? 'not measured'}, ${limit}`);
  if (result.missed.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await Promise.all([product.close(), pages.close()]);
}
