import process from 'node:process';
import { chromium } from 'playwright-core';

/**
 * A browser and what it needs to start.
 * @typedef {object} BrowserChoice
 * @property {string} executablePath absolute path of the program
 * @property {Record<string, string>} env variables to add to the caller's environment
 * @property {string[]} args switches beyond those of Playwright
 * @property {string} description what it is and where it comes from, for people
 */

/** Pages under test are our own and local: no sandbox is needed (root has none), and nothing else may be reached. */
export const commonArguments = [
  '--no-sandbox',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-pings',
  // The same glyph widths whatever the screen settings of the machine are.
  '--font-render-hinting=none',
];

/**
 * The launch options of Playwright for a chosen browser.
 * @param {BrowserChoice} choice
 */
export function launchOptions({ executablePath, env, args }) {
  return { executablePath, args, env: { ...process.env, ...env }, timeout: 30_000 };
}

/**
 * Starts the browser and measures a text: without fonts a browser starts, works and draws every text 0 px high.
 * @param {BrowserChoice} choice
 * @returns {Promise<string>} the browser's version
 * @throws {Error} when it does not start, does not answer, or has no fonts
 */
export async function probeBrowser(choice) {
  const browser = await chromium.launch(launchOptions(choice));
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.setContent('<span>Cumulo 0123456789</span>');
    const box = await page.locator('span').boundingBox();
    if (box === null || box.width <= 0 || box.height <= 0)
      throw new Error('it has no fonts: text has no size');
    return browser.version();
  } finally {
    await browser.close();
  }
}
