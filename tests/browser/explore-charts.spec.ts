import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { fileTexts } from '../../src/i18n/exports/fileTexts.ts';
import { messages } from '../../src/i18n/messages.ts';
import { chartsOfViews, findRiskTab } from '../../src/store/charts.ts';
import { viewIds } from '../../src/store/views.ts';
import { languages, readGolden } from './support/content.ts';
import { findFigure, findSlider, openPage, showWholePage, views, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

type Language = (typeof languages)[number];
type Item = keyof (typeof messages)['en']['exports']['items'];

/** Chooses from a figure's menu. */
async function choose(page: Page, id: string, item: Item, language: Language = 'en'): Promise<void> {
  const texts = messages[language].exports;
  await findFigure(page, id).getByRole('button', { name: texts.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: texts.items[item].label, exact: true }).click();
}

/** Saves a figure and waits for the file that the browser hands over. */
async function save(page: Page, id: string, item: Item, language: Language = 'en'): Promise<Download> {
  const download = page.waitForEvent('download');
  await choose(page, id, item, language);
  return download;
}

const readBytes = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
const readText = async (download: Download): Promise<string> => (await readBytes(download)).toString('utf8');

interface PixelReport {
  readonly width: number;
  readonly height: number;
  /** Different colours among a sample of pixels. */
  readonly colours: number;
  /** Share of the sample that is not paper, in the band of the title and in the plot. */
  readonly titleInk: number;
  readonly plotInk: number;
  /** The corner's red, green and blue. */
  readonly paper: readonly number[];
}

/** Decodes a picture in the page and looks at its pixels. */
async function readPixels(page: Page, picture: Buffer): Promise<PixelReport> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const at = (x: number, y: number) => data.slice((y * width + x) * 4, (y * width + x) * 4 + 3);
    const paper = at(1, 1);
    const isInk = (pixel: Uint8ClampedArray) =>
      pixel.some((value, order) => Math.abs(value - (paper[order] ?? 0)) > 40);
    const measure = (top: number, bottom: number) => {
      let ink = 0;
      let count = 0;
      for (let y = Math.round(top * height); y < bottom * height; y += 2)
        for (let x = 0; x < width; x += 2) {
          count += 1;
          if (isInk(at(x, y))) ink += 1;
        }
      return ink / count;
    };
    const colours = new Set<string>();
    for (let y = 0; y < height; y += 3) for (let x = 0; x < width; x += 3) colours.add(at(x, y).join());
    return {
      width,
      height,
      colours: colours.size,
      titleInk: measure(0.03, 0.1),
      plotInk: measure(0.2, 0.7),
      paper: [...paper],
    };
  }, picture.toString('base64'));
}

/** Reads a drawing as XML, in the page. */
async function readDrawing(page: Page, text: string) {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = parsed.documentElement;
    return {
      isBroken: parsed.querySelector('parsererror') !== null,
      tag: root.tagName,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      texts: [...root.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => textContent),
      shapes: [...root.querySelectorAll('[data-mark]')].flatMap((mark) => mark.getAttribute('d') ?? []),
      colours: [
        ...new Set(
          [...root.querySelectorAll('[data-mark]')].flatMap((mark) => mark.getAttribute('stroke') ?? []),
        ),
      ],
    };
  }, text);
}

const themes = { light: [255, 255, 255], dark: [18, 22, 28] } as const;

for (const [language, theme] of [
  ['en', 'dark'],
  ['fr', 'light'],
] as const)
  test(`${language}, ${theme}: every figure is saved as a picture of the right size that is not blank`, async ({
    page,
  }) => {
    for (const view of views) {
      await openPage(page, { view, language, theme, inputs: { capex: 250 } });
      await showWholePage(page);
      for (const id of chartsOfViews[view]) {
        const download = await save(page, id, 'png2', language);
        expect(download.suggestedFilename()).toBe(`cumulo-${id}-scenario-${language}-2x.png`);
        const report = await readPixels(page, await readBytes(download));
        expect(report.width, id).toBe(1920);
        expect(report.height, id).toBeGreaterThan(1000);
        expect(report.colours, id).toBeGreaterThan(20);
        expect(report.titleInk, `${id}: the title is written`).toBeGreaterThan(0.01);
        expect(report.plotInk, `${id}: the plot is drawn`).toBeGreaterThan(0.005);
        expect(report.paper, id).toEqual(themes[theme]);
      }
    }
  });

test('the figures of the cloud race are saved, too, with their diamonds and numbered events', async ({
  page,
}) => {
  await page.goto('/#/cloud-race?v=1&lang=fr&theme=light');
  await showWholePage(page);
  for (const id of chartsOfViews['cloud-race']) {
    const report = await readPixels(page, await readBytes(await save(page, id, 'png2', 'fr')));
    expect(report.width, id).toBe(1920);
    expect(report.titleInk, id).toBeGreaterThan(0.01);
    expect(report.plotInk, id).toBeGreaterThan(0.002);
    const drawing = await readDrawing(page, await readText(await save(page, id, 'svg', 'fr')));
    expect(drawing.isBroken, id).toBe(false);
    expect(drawing.shapes.join(''), id).not.toMatch(/NaN|undefined/);
  }
});

test('the larger picture has four pixels each way for one of the smaller screen', async ({ page }) => {
  await openPage(page, { view: 'what-if' });
  const small = await readPixels(page, await readBytes(await save(page, 'cash', 'png2')));
  const large = await readPixels(page, await readBytes(await save(page, 'cash', 'png4')));
  expect([large.width, large.height]).toEqual([small.width * 2, small.height * 2]);
  expect(large.titleInk).toBeGreaterThan(0.01);
  expect(Math.abs(large.plotInk - small.plotInk)).toBeLessThan(0.02);
});

for (const language of languages)
  test(`${language}: a drawing opens by itself and says title, scenario, sources and date`, async ({
    page,
    context,
  }) => {
    await openPage(page, { view: 'what-if', language, inputs: { capex: 250, awsGrowth: 30 } });
    const texts = fileTexts[language];
    const title = (await findFigure(page, 'cash').locator('h2').textContent()) ?? '';
    const download = await save(page, 'cash', 'svg', language);
    expect(download.suggestedFilename()).toBe(`cumulo-cash-scenario-${language}.svg`);
    const text = await readText(download);
    const drawing = await readDrawing(page, text);
    expect(drawing).toMatchObject({ isBroken: false, tag: 'svg', width: 960 });
    const written = drawing.texts.join(' ').replaceAll('\u00a0', ' ');
    expect(written).toContain(title);
    expect(written).toContain(texts.lines.lead(texts.lines.scenario));
    expect(written).toContain(
      language === 'en' ? '$250bn (base case $220bn)' : '250\u202fMd$ (référence\u202f: 220\u202fMd$)',
    );
    expect(written).toContain(texts.lines.lead(texts.lines.sources));
    expect(written).toContain('Amazon');
    expect(written).toMatch(/\d{1,2} (July|juillet|June|juin|February|février|May|mai|April|avril) 2026/);
    expect(drawing.shapes.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/var\(/);

    // Nothing but the file: another tab, without the page's style sheets.
    const tab = await context.newPage();
    await tab.setContent(`<img src="data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}">`);
    const size = await tab.locator('img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    expect(size).toEqual([960, drawing.height]);
    await tab.close();
  });

test('the drawing has the marks that the page paints, in the colours of its theme', async ({ page }) => {
  const colours: Record<string, readonly string[]> = {};
  for (const theme of ['light', 'dark'] as const) {
    await openPage(page, { view: 'what-if', theme, inputs: { capex: 300 } });
    const painted = await findFigure(page, 'capacity').evaluate((figure) =>
      [...figure.querySelectorAll('[data-mark]')].map((mark) => getComputedStyle(mark).stroke),
    );
    const drawing = await readDrawing(page, await readText(await save(page, 'capacity', 'svg')));
    const toHex = (colour: string) =>
      `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    for (const colour of painted) expect(drawing.colours).toContain(toHex(colour));
    colours[theme] = drawing.colours;
  }
  expect(colours['light']).not.toEqual(colours['dark']);
});

for (const language of languages)
  test(`${language}: the table is saved with its numbers, unrounded, and opens in spreadsheets of both kinds`, async ({
    page,
  }) => {
    await openPage(page, { view: 'what-if', language });
    const texts = fileTexts[language];
    const plain = await readText(await save(page, 'cash', 'csv', language));
    const french = await readText(await save(page, 'cash', 'csvSemicolon', language));
    expect(plain.startsWith('\ufeff')).toBe(true);
    const rows = Papa.parse<string[]>(plain.slice(1), { delimiter: ',' }).data;
    expect(rows[0]?.slice(0, 2)).toEqual([
      texts.lines.title,
      (await findFigure(page, 'cash').locator('h2').textContent()) ?? '',
    ]);
    expect(rows[2]?.slice(0, 2)).toEqual([texts.lines.scenario, texts.scenario.baseline]);
    const header = rows[6] ?? [];
    expect(header.slice(1, 3)).toEqual([
      texts.table.status,
      expect.stringContaining(`(${texts.table.units.USD_bn})`),
    ]);
    const last = rows.find(([name]) => name === '2030') ?? [];
    expect(last[1]).toBe(texts.table.projected);
    expect(last.slice(2).map(Number)).toContainEqual(readGolden('base', 2030, 'freeCashFlow'));
    expect(rows.filter(([name]) => name === texts.lines.source).length).toBeGreaterThan(3);

    const others = Papa.parse<string[]>(french.slice(1), { delimiter: ';' }).data;
    expect(others.map((row) => row.length)).toEqual(rows.map((row) => row.length));
    const same = others.find(([name]) => name === '2030') ?? [];
    expect(same.slice(2).map((cell) => cell.replace(',', '.'))).toEqual(last.slice(2));
    expect(same.join(';')).not.toMatch(/\d\.\d/);
  });

for (const language of languages)
  test(`${language}: a copied link leads to view, scenario and chart, once`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const texts = messages[language].exports;
    await openPage(page, { view: 'what-if', language, inputs: { capex: 260 } });
    await choose(page, 'bridge', 'link', language);
    await expect(findFigure(page, 'bridge').getByText(texts.status.linkCopied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(
      new RegExp(`#/what-if\\?v=1&capex=260&chart=bridge&lang=${language}&base=2025-[0-9a-z]+$`),
    );

    await page.goto('about:blank');
    await page.goto(link);
    const figure = findFigure(page, 'bridge');
    await expect(figure).toBeInViewport({ ratio: 0.5 });
    await expect(figure).toBeFocused();
    await expect(figure).toHaveAttribute('data-reached', '');
    await expect(page).toHaveURL(new RegExp(`#/what-if\\?v=1&capex=260&lang=${language}$`));
    await expect(findSlider(page, 'capex', language)).toHaveValue('260');
    await expect(figure).not.toHaveAttribute('data-reached');
    await page.reload();
    await waitUntilSettled(page);
    await expect(page.locator('[data-reached]')).toHaveCount(0);
  });

test('a link to a chart that is not there says so and shows the view all the same', async ({ page }) => {
  await page.goto('/#/what-if?v=1&lang=fr&chart=camembert');
  await expect(
    page.getByText('Graphique\u202f: «\u202fcamembert\u202f» n’est pas un choix possible'),
  ).toBeVisible();
  await expect(findFigure(page, 'cash').locator('h2')).toBeAttached();
});

for (const language of languages)
  test(`${language}: the full screen is entered, read by keyboard, and left with Escape`, async ({
    page,
  }) => {
    const { fullScreen, exitFullScreen } = messages[language].exports;
    await openPage(page, { view: 'what-if', language });
    const opener = findFigure(page, 'cash').getByRole('button', { name: fullScreen });
    const title = (await findFigure(page, 'cash').locator('h2').textContent()) ?? '';
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => document.fullscreenElement?.hasAttribute('data-full-screen')))
      .toBe(true);
    await expect(dialog.getByRole('button', { name: exitFullScreen })).toBeFocused();
    const chart = dialog.locator('.recharts-surface');
    await expect(chart).toBeVisible();
    const sizes = await dialog
      .locator('.plot-tick')
      .evaluateAll((ticks) => ticks.map((tick) => parseFloat(getComputedStyle(tick).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(21);
    expect((await chart.boundingBox())?.height).toBeGreaterThan(400);
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('status')).toContainText(/20\d\d/);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    await expect(opener).toBeFocused();
  });

test('without the full screen of the browser, the figure fills the window', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#/what-if?v=1&lang=en');
  await waitUntilSettled(page);
  await findFigure(page, 'bridge').getByRole('button', { name: 'Full screen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.recharts-surface')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await dialog.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(dialog).toHaveCount(0);
});

test('links and the search know every figure of every view', async ({ page }) => {
  // The present view shows charts of the other views; goal seek shows none of its own.
  const parts = viewIds
    .filter((view) => view !== 'present')
    .flatMap((view) =>
      (view === 'risk' ? ['uncertainty', 'sensitivity', 'backtest'] : ['']).map((tab) => ({ view, tab })),
    );
  for (const { view, tab } of parts) {
    await page.goto('about:blank');
    await page.goto(`/#/${view}?v=1&lang=en${tab === '' ? '' : `&tab=${tab}`}`);
    const expected = chartsOfViews[view].filter((id) => tab === '' || findRiskTab(id) === tab);
    await expect
      .poll(
        async () =>
          (
            await page
              .locator('[data-figure]')
              .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-figure') ?? ''))
          ).toSorted(),
        { message: `${view} ${tab}` },
      )
      .toEqual([...expected].toSorted());
  }
});
