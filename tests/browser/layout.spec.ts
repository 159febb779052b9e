import type { Page } from '@playwright/test';
import { chartsOfViews } from '../../src/store/charts.ts';
import { assumptions, findPreset, languages, textsOf } from './support/content.ts';
import { followHash, openPage, showWholePage, views, writeHash } from './support/page.ts';
import { findOverflows, findSidewaysScroll, findTextFaults } from './support/plotTexts.ts';
import { expect, test } from './support/test.ts';

const scenarios = ['base', 'winter', 'boom', 'discipline', 'arms-race'];
const screens = [
  { width: 1440, height: 900, density: 'desk' },
  { width: 390, height: 844, density: 'desk' },
  { width: 1920, height: 1080, density: 'present' },
] as const;

for (const { width, height, density } of screens)
  test(`${width} ${density}: no text of a chart is cut off or lies on another, in any view of scenarios, scenario or language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPage(page, { view: 'overview', density });
    const faults: string[] = [];
    for (const view of views)
      for (const language of languages)
        for (const id of scenarios)
          for (const to of id === 'base' ? [2030, 2035] : [2030]) {
            const { inputs } = findPreset(id);
            await followHash(page, { view, language, density, inputs, to });
            await showWholePage(page);
            const found = await findTextFaults(page);
            faults.push(...found.map((fault) => `${view} ${language} ${id} to ${to}: ${fault}`));
          }
    expect(faults).toEqual([]);
  });

test('the name of every preset can be read in full, in both languages', async ({ page }) => {
  await openPage(page, { view: 'what-if' });
  const faults: string[] = [];
  for (const language of languages)
    for (const { inputs, label } of assumptions.presets) {
      const hash = writeHash({ view: 'what-if', language, inputs });
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await expect(page.locator('#scenario').getByText(label[language]).first()).toBeVisible();
      faults.push(...(await findOverflows(page)));
    }
  expect(faults).toEqual([]);
});

test('a table wider than a phone scrolls on its own', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openPage(page, { view: 'overview' });
  await expect(page.locator('[data-figure]')).toHaveCount(chartsOfViews.overview.length);
  const showData = page.getByRole('button', { name: textsOf('en').panel.showData });
  while ((await showData.count()) > 0) await showData.first().click();
  await expect(page.getByRole('table')).toHaveCount(chartsOfViews.overview.length);
  expect(await findSidewaysScroll(page)).toEqual([]);
});

/** Sum of the shifts of the page so far, without those that follow a press. */
async function recordShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (Reflect.get(entry, 'hadRecentInput') === false)
          Reflect.set(
            window,
            'shifts',
            Number(Reflect.get(window, 'shifts')) + Number(Reflect.get(entry, 'value')),
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'shifts')));
}

for (const view of views)
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`${view}, ${width}: nothing jumps from the first picture to the last, with slow files too`, async ({
      page,
    }) => {
      const readShifts = await recordShifts(page);
      await page.setViewportSize({ width, height });
      for (const file of ['facts.csv', 'sources.json'])
        await page.route(`**/data/${file}`, async (route) => {
          await expect(page.locator('[data-figure] svg').first()).toBeVisible();
          await route.continue();
        });
      await openPage(page, { view });
      expect(await readShifts()).toBeLessThan(0.02);
    });
