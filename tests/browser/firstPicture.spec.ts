import type { Route } from '@playwright/test';
import { listGoldenKpis, textsOf } from './support/content.ts';
import { findFigure, findKpis, findSlider, writeHash } from './support/page.ts';
import { expect, test } from './support/test.ts';

const chartLibrary = '**/assets/RechartsPlot-*.js';

test('charts are there before the chart library, and move', async ({ page }) => {
  const held: Route[] = [];
  await page.route(chartLibrary, (route) => void held.push(route));
  await page.goto(`/${writeHash({ view: 'what-if' })}`);
  const figure = findFigure(page, 'capacity');
  const picture = figure.getByRole('img');
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleName(/^In 2030 AWS sells \$384bn/);
  await expect(figure.locator('h2 + p')).toContainText('2019–2030');
  await expect(picture.locator('path[data-mark="actual"]')).toHaveAttribute('d', /^M.+L.+L/);
  await expect(picture.locator('.plot-tick')).not.toHaveCount(0);
  await expect(page.locator('.recharts-surface')).toHaveCount(0);
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'en').slice());

  const line = figure.locator('path[data-mark="scenario"]');
  const before = (await line.getAttribute('d')) ?? '';
  const box = await picture.boundingBox();
  const ticks = await figure.locator('.plot-tick').allTextContents();
  await findSlider(page, 'awsGrowth').press('PageDown');
  await expect(line).not.toHaveAttribute('d', before);
  await findSlider(page, 'awsGrowth').press('PageUp');
  await expect(line).toHaveAttribute('d', before);

  expect(held.length).toBeGreaterThan(0);
  for (const route of held) await route.continue();
  // The chart takes over in place: same box, same axes, same line.
  await expect(figure.locator('.recharts-surface')).toBeVisible();
  await expect(figure.getByRole('img')).toHaveCount(0);
  expect(await figure.locator('.recharts-surface').boundingBox()).toEqual(box);
  expect([...(await figure.locator('.plot-tick').allTextContents())].sort()).toEqual([...ticks].sort());
  await expect(line).toHaveAttribute('d', before);
});

test.describe('when the chart library cannot be fetched', () => {
  test.use({ expectedTrouble: /RechartsPlot|PartLoadError|ERR_FAILED/ });

  test('pictures, figures, tables and sliders work without it', async ({ page }) => {
    await page.route(chartLibrary, (route) => route.abort());
    await page.goto(`/${writeHash({ view: 'what-if' })}`);
    const figure = findFigure(page, 'capacity');
    await expect(figure.getByRole('img')).toBeVisible();
    await expect(figure.locator('h2 + p')).toContainText('2019–2030');
    const line = figure.locator('path[data-mark="scenario"]');
    const before = (await line.getAttribute('d')) ?? '';
    await findSlider(page, 'awsGrowth').press('Home');
    await expect(line).not.toHaveAttribute('d', before);
    await expect(findKpis(page)).not.toHaveText(listGoldenKpis('base', 2030, 'en').slice());
    await figure.getByRole('button', { name: textsOf('en').panel.showData }).click();
    await expect(figure.getByRole('table')).toBeVisible();
    await expect(page.getByText(textsOf('en').panel.errorTitle)).toHaveCount(0);
    await page.getByRole('link', { name: textsOf('en').views.overview }).click();
    await expect(findFigure(page, 'earnings').getByRole('img')).toBeVisible();
  });
});

test.describe('when a view cannot be fetched', () => {
  test.use({ expectedTrouble: /CloudRacePage|PartLoadError|ERR_FAILED/ });

  test('the frame stays, says so, and the other view works', async ({ page }) => {
    await page.route('**/assets/CloudRacePage-*.js', (route) => route.abort());
    await page.goto('/#/cloud-race?v=1&lang=en');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(findSlider(page, 'capex')).toBeVisible();
    await page.getByRole('link', { name: textsOf('en').views['what-if'] }).click();
    await expect(findFigure(page, 'bridge')).toBeAttached();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
