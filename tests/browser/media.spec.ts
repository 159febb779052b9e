import type { Page } from '@playwright/test';
import { assumptions, findPreset, listGoldenKpis } from './support/content.ts';
import {
  figuresOf,
  findFigure,
  findKpis,
  findSlider,
  openPage,
  readPicture,
  showWholePage,
  waitUntilSettled,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

test('people who want no motion get none, and the same page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, { view: 'what-if' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((times) =>
          times.split(',').some((time) => parseFloat(time) > 0),
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
  await findSlider(page, 'capex').press('Home');
  await waitUntilSettled(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('in colours that a person has set, lines, choices, sliders and the focus are to be seen', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if', inputs: { capex: 250 } });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.getByRole('button', { name: 'Presets', exact: true }).focus();
    const faint = await page.evaluate(() => {
      const luminance = (colour: string): number => {
        const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
        const [red = 0, green = 0, blue = 0] = channels.map((part) =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one: string, other: string): number => {
        const [a, b] = [luminance(one), luminance(other)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      };
      const read = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => ({
          selector,
          style: getComputedStyle(element),
        }));
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      const seen = [
        ...read('.mark-line').map(({ selector, style }) => [selector, style.stroke] as const),
        ...read('.mark-label, .plot-tick').map(({ selector, style }) => [selector, style.fill] as const),
        ...read('nav [aria-current], :checked + span, .rail-groove, .rail-mark, .rail-fill').map(
          ({ selector, style }) => [selector, style.backgroundColor] as const,
        ),
        ...read(':focus').map(({ selector, style }) => [selector, style.outlineColor] as const),
      ];
      const found = seen.filter(([, colour]) => contrast(colour, canvas) < 3);
      return { count: seen.length, found: found.map((pair) => pair.join(' ')), canvas };
    });
    expect(faint.count, colorScheme).toBeGreaterThan(60);
    expect(faint.found, `${colorScheme} on ${faint.canvas}`).toEqual([]);
  }
});

test('paper shows figures and charts, and no controls of the page', async ({ page }) => {
  await openPage(page, { view: 'what-if' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'en').slice());
  for (const id of figuresOf['what-if']) {
    const picture = findFigure(page, id).locator('svg.recharts-surface, svg[role="img"]');
    await expect(picture, id).toBeVisible();
    const [card, drawn] = [await findFigure(page, id).boundingBox(), await picture.boundingBox()];
    expect(drawn?.width, id).toBeGreaterThan(300);
    expect((drawn?.x ?? 0) + (drawn?.width ?? 0), id).toBeLessThanOrEqual(
      (card?.x ?? 0) + (card?.width ?? 0),
    );
  }
});

test('paper is a report: scenario, changes, results, assumptions, sources, and no chart wider than a sheet', async ({
  page,
}) => {
  await openPage(page, { view: 'overview', language: 'fr', theme: 'dark', inputs: { capex: 250 } });
  await expect(page.locator('[data-report]')).toHaveCount(0);
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-report="head"]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('[data-report="head"] tbody tr')).toHaveText([/220\u202fMd\$.*250\u202fMd\$/]);
  const tail = page.locator('[data-report="tail"]');
  await expect(tail.locator('table').first().locator('tbody tr')).toHaveCount(10);
  await expect(tail.locator('table').nth(1).locator('tbody tr')).toHaveCount(assumptions.definitions.length);
  await expect(tail.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  const widths = await page
    .locator('[data-figure] svg.recharts-surface, [data-figure] svg[role="img"]')
    .evaluateAll((pictures) => pictures.map((picture) => picture.getBoundingClientRect().width));
  expect(Math.max(...widths)).toBeLessThanOrEqual(620);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('[data-report]')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

/** What the browser does before it lays the page out for paper; nothing that comes later is printed. */
async function layOutForPaper(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
}

test('paper shows every chart as it stands, those out of view too', async ({ page }) => {
  await openPage(page, { view: 'what-if', inputs: findPreset('winter').inputs });
  await showWholePage(page);
  await layOutForPaper(page);
  const expected = new Map<string, string>();
  for (const id of figuresOf['what-if']) expected.set(id, await readPicture(page, id));

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('about:blank');
  await openPage(page, { view: 'what-if' });
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'AI winter', exact: true }).click();
  await waitUntilSettled(page);
  await layOutForPaper(page);
  const stale: string[] = [];
  for (const id of figuresOf['what-if'])
    if ((await readPicture(page, id)) !== expected.get(id)) stale.push(id);
  expect(stale).toEqual([]);
});
