import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { fileTexts } from '../../src/i18n/exports/fileTexts.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/model/index.ts';
import { chartsOfViews, findRiskTab, listCharts } from '../../src/store/charts.ts';
import { viewIds } from '../../src/store/views.ts';
import { listViolations } from './support/axe.ts';
import { findPreset, readGolden, textsOf } from './support/content.ts';
import { findFigure, findSlider, openPage, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

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
    const at = (x: number, y: number) => (y * width + x) * 4;
    const paper = data.slice(at(1, 1), at(1, 1) + 3);
    const isInk = (start: number) =>
      paper.some((value, order) => Math.abs((data[start + order] ?? 0) - value) > 40);
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
    const pixels = new Uint32Array(data.buffer);
    const colours = new Set<number>();
    for (let place = 0; place < pixels.length; place += 7) colours.add(pixels[place] ?? 0);
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

const quickly = { intervals: [50] };

const themes = { light: [255, 255, 255], dark: [18, 22, 28] } as const;

/** What every saved picture must be. */
function expectPicture(report: PixelReport, id: string, theme: keyof typeof themes): void {
  expect(report.width, id).toBe(1920);
  expect(report.height, id).toBeGreaterThan(1000);
  expect(report.colours, id).toBeGreaterThan(20);
  expect(report.titleInk, `${id}: the title is written`).toBeGreaterThan(0.01);
  expect(report.plotInk, `${id}: the plot is drawn`).toBeGreaterThan(0.002);
  expect(report.paper, id).toEqual(themes[theme]);
}

test('fr, light: the figures of the overview are saved as pictures, those of the cloud race with diamonds and events, too', async ({
  page,
}) => {
  await openPage(page, { view: 'overview', language: 'fr', theme: 'light', inputs: { capex: 250 } });
  const onlyHere = chartsOfViews.overview.filter((id) => !listCharts('what-if').includes(id));
  for (const id of onlyHere) {
    const download = await save(page, id, 'png2', 'fr');
    expect(download.suggestedFilename()).toBe(`cumulo-${id}-scenario-fr-2x.png`);
    expectPicture(await readPixels(page, await readBytes(download)), id, 'light');
  }

  await page.goto('/#/cloud-race?v=1&lang=fr&theme=light');
  await expect(page.locator('[data-figure]')).toHaveCount(chartsOfViews['cloud-race'].length);
  for (const id of chartsOfViews['cloud-race']) {
    const drawing = await readDrawing(page, await readText(await save(page, id, 'svg', 'fr')));
    expect(drawing.isBroken, id).toBe(false);
    expect(drawing.shapes.length, id).toBeGreaterThan(0);
    expect(drawing.shapes.join(''), id).not.toMatch(/NaN|undefined/);
  }
  for (const id of ['race-sales', 'race-capex', 'race-overtaking-google'])
    expectPicture(await readPixels(page, await readBytes(await save(page, id, 'png2', 'fr'))), id, 'light');
});

test('en, dark: the figures of the what-if view are saved as pictures, also four times as large; drawings have the colours of the theme', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if', theme: 'dark', inputs: { capex: 300 } });
  for (const id of chartsOfViews['what-if']) {
    const download = await save(page, id, 'png2');
    expect(download.suggestedFilename()).toBe(`cumulo-${id}-scenario-en-2x.png`);
    const small = await readPixels(page, await readBytes(download));
    expectPicture(small, id, 'dark');
    if (id !== 'cash') continue;
    const large = await readPixels(page, await readBytes(await save(page, id, 'png4')));
    expect([large.width, large.height]).toEqual([small.width * 2, small.height * 2]);
    expect(large.titleInk).toBeGreaterThan(0.01);
    expect(Math.abs(large.plotInk - small.plotInk)).toBeLessThan(0.02);
  }

  const colours: Record<string, readonly string[]> = {};
  for (const theme of ['dark', 'light'] as const) {
    if (theme === 'light')
      await page.getByRole('button', { name: textsOf('en').settings.switchToLight }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
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

test('fr: a drawing opens by itself; the table is saved with its numbers, unrounded, for spreadsheets of both kinds', async ({
  page,
  context,
}) => {
  const preset = findPreset('discipline');
  await openPage(page, { view: 'what-if', language: 'fr', inputs: preset.inputs });
  const texts = fileTexts.fr;
  const title = (await findFigure(page, 'cash').locator('h2').textContent()) ?? '';
  const download = await save(page, 'cash', 'svg', 'fr');
  const text = await readText(download);
  const drawing = await readDrawing(page, text);
  expect(drawing).toMatchObject({ isBroken: false, tag: 'svg', width: 960 });
  const written = drawing.texts.join(' ').replaceAll('\u00a0', ' ');
  expect(written).toContain(title);
  expect(written).toContain(texts.lines.lead(texts.lines.scenario));
  expect(written).toContain('150\u202fMd$ (référence\u202f: 220\u202fMd$)');
  expect(written).toContain(texts.lines.lead(texts.lines.sources));
  expect(written).toContain('Amazon');
  expect(written).toMatch(/\d{1,2} (juillet|juin|février|mai|avril) 2026/);
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

  const plain = await readText(await save(page, 'cash', 'csv', 'fr'));
  const french = await readText(await save(page, 'cash', 'csvSemicolon', 'fr'));
  expect(plain.startsWith('\ufeff')).toBe(true);
  const rows = Papa.parse<string[]>(plain.slice(1), { delimiter: ',' }).data;
  expect(rows[0]?.slice(0, 2)).toEqual([texts.lines.title, title]);
  expect(rows[2]?.[1]).toContain(preset.label.fr);
  const last = rows.find(([name]) => name === '2030') ?? [];
  expect(last[1]).toBe(texts.table.projected);
  expect(last.slice(2).map(Number)).toContainEqual(readGolden(preset.id, 2030, 'freeCashFlow'));
  expect(rows.filter(([name]) => name === texts.lines.source).length).toBeGreaterThan(3);
  const others = Papa.parse<string[]>(french.slice(1), { delimiter: ';' }).data;
  expect(others.map((row) => row.length)).toEqual(rows.map((row) => row.length));
  const same = others.find(([name]) => name === '2030') ?? [];
  expect(same.slice(2).map((cell) => cell.replace(',', '.'))).toEqual(last.slice(2));
  expect(same.join(';')).not.toMatch(/\d\.\d/);
});

test('fr: a copied link leads to view, scenario and chart, once; a chart that is not there is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, { view: 'what-if', language: 'fr', inputs: { capex: 260 } });
  await choose(page, 'bridge', 'link', 'fr');
  await expect(findFigure(page, 'bridge').getByText(messages.fr.exports.status.linkCopied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#\/what-if\?v=1&capex=260&chart=bridge&lang=fr&base=2025-[0-9a-z]+$/);

  await page.goto('about:blank');
  await page.goto(link);
  const figure = findFigure(page, 'bridge');
  await expect(figure).toBeInViewport({ ratio: 0.5 });
  await expect(figure).toBeFocused();
  await expect(figure).toHaveAttribute('data-reached', '');
  await expect(page).toHaveURL(/#\/what-if\?v=1&capex=260&lang=fr$/);
  await expect(findSlider(page, 'capex', 'fr')).toHaveValue('260');
  await page.reload();
  await waitUntilSettled(page);
  await expect(page.locator('[data-reached]')).toHaveCount(0);

  await page.goto('/#/what-if?v=1&lang=fr&chart=camembert');
  await expect(
    page.getByText('Graphique\u202f: «\u202fcamembert\u202f» n’est pas un choix possible'),
  ).toBeVisible();
  await expect(findFigure(page, 'cash').locator('h2')).toBeAttached();
});

test('the full screen is entered, read by keyboard, and left with Escape; without that of the browser the figure fills the window', async ({
  page,
}) => {
  const { fullScreen, exitFullScreen } = messages.en.exports;
  await openPage(page, { view: 'what-if' });
  const opener = findFigure(page, 'cash').getByRole('button', { name: fullScreen });
  const title = (await findFigure(page, 'cash').locator('h2').textContent()) ?? '';
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.hasAttribute('data-full-screen')), quickly)
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
  expect(await listViolations(page, 'dialog[open]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement), quickly).toBeNull();
  await expect(opener).toBeFocused();

  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await opener.click();
  await expect(dialog.locator('.recharts-surface')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await dialog.getByRole('button', { name: exitFullScreen }).click();
  await expect(dialog).toHaveCount(0);
});

test('links and the search know every figure of every view', async ({ page }) => {
  // The present view shows charts of the other views; goal seek shows none of its own.
  const parts = viewIds
    .filter((view) => view !== 'present')
    .flatMap((view) =>
      (view === 'risk' ? ['uncertainty', 'sensitivity', 'backtest'] : ['']).map((tab) => ({ view, tab })),
    );
  await page.goto('/');
  for (const { view, tab } of parts) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#/${view}?v=1&lang=en${tab === '' ? '' : `&tab=${tab}`}`,
    );
    const expected = chartsOfViews[view].filter((id) => tab === '' || findRiskTab(id) === tab);
    await expect
      .poll(
        async () =>
          (
            await page
              .locator('[data-figure]')
              .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-figure') ?? ''))
          ).toSorted(),
        { message: `${view} ${tab}`, ...quickly },
      )
      .toEqual([...expected].toSorted());
  }
});
