// Takes the pictures of the built page that the documentation shows and that people look at before a release.
// usage: node scripts/screenshots.mjs [--full] [--out DIR] [--only PATTERN]
//   --full  also the whole page of each picture, not only the first screen (NAME-full.png)
//   --out   folder for the pictures (docs/screenshots)
//   --only  takes only pictures whose name contains PATTERN, a regular expression
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBuild } from './browser/ensureBuild.mjs';
import { launchOptions } from './browser/probeBrowser.mjs';
import { serveBuild } from './browser/serveBuild.mjs';
import { findBrowser } from './findBrowser.mjs';

/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} address part after the origin
 * @property {{ width: number, height: number }} viewport
 * @property {'light' | 'dark'} theme
 * @property {'en' | 'fr'} language
 */

/** Views that are pictured on every screen, and views that are pictured on a desk. */
const views = ['overview', 'what-if'];
const deskViews = ['cloud-race', 'risk', 'present'];
const screens = /** @type {const} */ ([
  { width: 1440, height: 900, theme: 'light', language: 'en', density: 'desk' },
  { width: 1440, height: 900, theme: 'dark', language: 'fr', density: 'desk' },
  { width: 1920, height: 1080, theme: 'light', language: 'fr', density: 'present' },
  { width: 1920, height: 1080, theme: 'dark', language: 'en', density: 'present' },
  { width: 390, height: 844, theme: 'light', language: 'fr', density: 'desk' },
  { width: 390, height: 844, theme: 'dark', language: 'en', density: 'desk' },
]);
const settleTimeout = 60_000;

/** @type {Shot[]} */
const shots = [...views, ...deskViews].flatMap((view) =>
  screens
    .filter(({ width }) => views.includes(view) || width === 1440)
    .map(({ width, height, theme, language, density }) => {
      const settings = new URLSearchParams({ v: '1', lang: language, theme });
      if (density !== 'desk') settings.set('density', density);
      const name = `${view}-${width}-${theme}-${language}`;
      return { name, address: `/#/${view}?${settings}`, viewport: { width, height }, theme, language };
    }),
);

/**
 * Waits until every font is there and every chart in view has drawn its resting state.
 * @param {import('playwright-core').Page} page
 */
async function waitUntilSettled(page) {
  await page.locator('[data-figure] svg').first().waitFor({ state: 'attached', timeout: settleTimeout });
  await page.evaluate(() => globalThis.document.fonts.ready.then(() => null));
  const deadline = Date.now() + settleTimeout;
  for (let calm = 0; calm < 3;) {
    if (Date.now() > deadline) throw new Error('a chart has not settled');
    await page.waitForTimeout(100);
    calm = (await page.locator('[data-settling]').count()) === 0 ? calm + 1 : 0;
  }
}

/**
 * Height at which the whole page is in view: charts out of view do not draw, so a long picture needs a tall window.
 * @param {import('playwright-core').Page} page
 */
function measureWholeHeight(page) {
  return page.evaluate(() => {
    const { document, innerHeight } = globalThis;
    const inner = [document.documentElement, ...document.querySelectorAll('main, [role="main"]')];
    return inner.reduce((height, { scrollHeight }) => Math.max(height, scrollHeight), innerHeight);
  });
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {Shot} shot
 * @param {{ folder: string, isFull: boolean }} target
 */
async function take(browser, origin, { name, address, viewport, theme, language }, { folder, isFull }) {
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    locale: language,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...(viewport.width < 600 ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : {}),
  });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}${address}`);
    await waitUntilSettled(page);
    /** @param {string} file */
    const save = async (file) => {
      await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' });
      console.log(`picture: ${file}`);
    };
    await save(`${name}.png`);
    if (!isFull) return;
    await page.setViewportSize({ width: viewport.width, height: await measureWholeHeight(page) });
    await waitUntilSettled(page);
    await save(`${name}-full.png`);
  } finally {
    await context.close();
  }
}

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    out: { type: 'string', default: fileURLToPath(new URL('../docs/screenshots', import.meta.url)) },
    only: { type: 'string', default: '' },
  },
});
const target = { folder: resolve(values.out), isFull: values.full };
const pattern = new RegExp(values.only);
const wanted = shots.filter(({ name }) => pattern.test(name));
if (wanted.length === 0)
  throw new Error(`no picture's name matches ${values.only}: ${shots.map(({ name }) => name).join(', ')}`);

await mkdir(target.folder, { recursive: true });
await ensureBuild();
const choice = await findBrowser({ systemFirst: true });
const server = await serveBuild('dist');
try {
  const browser = await chromium.launch(launchOptions(choice));
  try {
    for (const shot of wanted) await take(browser, server.address, shot, target);
  } finally {
    await browser.close();
  }
} finally {
  await server.close();
}
