// Draws the icons that installed pages need as pictures from public/favicon.svg. usage: npm run icons
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser/probeBrowser.mjs';
import { findBrowser } from './findBrowser.mjs';

const publicFolder = new URL('../public/', import.meta.url);
const background = '#6b0f2a';
/** A maskable icon may be cut to a circle: its picture keeps to the middle. */
const icons = [
  { file: 'icon-192.png', size: 192, share: 1, color: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 1, color: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, share: 0.8, color: background },
];

const drawing = await readFile(new URL('favicon.svg', publicFolder), 'utf8');
await mkdir(new URL('icons/', publicFolder), { recursive: true });
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const { file, size, share, color } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const edge = size * share;
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${color}">
        <div style="width:${edge}px;height:${edge}px">${drawing}</div>
      </body>`,
    );
    await page.screenshot({
      path: fileURLToPath(new URL(`icons/${file}`, publicFolder)),
      omitBackground: true,
    });
    await page.close();
  }
} finally {
  await browser.close();
}
