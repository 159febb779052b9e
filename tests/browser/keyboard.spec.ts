import type { Page } from '@playwright/test';
import { textsOf } from './support/content.ts';
import { figuresOf, findFigure, findKpi, findSlider, openPage, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

const texts = textsOf('en');

/** Where the focus stands, and whether a person can see that. */
interface Stop {
  readonly name: string;
  readonly area: 'skip' | 'header' | 'scenario' | 'charts' | 'none';
  readonly kind: string;
  readonly figure: string;
  readonly hasOutline: boolean;
  readonly isInView: boolean;
}

/** Describes the element that has the focus. */
async function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;

    function nameOf(): string {
      const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
      const label = isField
        ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ')
        : '';
      return [element.getAttribute('aria-label'), label, element.getAttribute('title'), element.textContent]
        .map((text) => text?.trim() ?? '')
        .filter((text) => text !== '')
        .slice(0, 1)
        .join('');
    }

    function areaOf(): Stop['area'] {
      if (element === document.body) return 'none';
      if (element.getAttribute('href') === '#charts') return 'skip';
      if (element.closest('header') !== null) return 'header';
      return element.closest('aside') === null ? 'charts' : 'scenario';
    }

    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      name: nameOf(),
      area: areaOf(),
      kind: element.getAttribute('type') ?? element.tagName.toLowerCase(),
      figure: element.closest('[data-figure]')?.getAttribute('data-figure') ?? '',
      hasOutline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && right > left,
    };
  });
}

/** Walks with Tab from the top of the page to its end. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (stop.area === 'none' || (stop.area === 'skip' && stops.length > 0)) break;
    stops.push(stop);
  }
  return stops;
}

test('Tab leads from the skip link through header, scenario and charts, each stop in view with an outline', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if', inputs: { capex: 250 } });
  const stops = await walk(page);
  const areas = stops.map((stop) => stop.area).filter((area, order, all) => area !== all[order - 1]);
  expect(areas).toEqual(['skip', 'header', 'scenario', 'charts']);

  const names = stops.map((stop) => stop.name);
  const place = (name: string) => {
    expect(names, name).toContain(name);
    return names.indexOf(name);
  };
  const order = [
    texts.app.skipToCharts,
    texts.views.overview,
    texts.views['what-if'],
    texts.share.copyLink,
    texts.settings.languages.en,
    texts.settings.switchToPresent,
    texts.settings.switchToDark,
    texts.scenario.presets,
    texts.scenario.resetAll,
    'AWS demand growth (first year), exact value',
    'AWS demand growth (first year)',
    texts.slider.whyFor('AWS demand growth (first year)'),
    texts.scenario.moreAssumptions(3),
    '2026 capital expenditure',
    texts.slider.reset('2026 capital expenditure', '$220bn'),
    '2026 revaluation of Anthropic (pre-tax)',
    texts.period.until('2030'),
    texts.period.year,
  ].map(place);
  expect(order).toEqual([...order].sort((a, b) => a - b));

  for (const figure of figuresOf['what-if']) {
    const kinds = stops.filter((stop) => stop.figure === figure).map((stop) => stop.kind);
    // The picture, the handle of a line that can be pulled, its sources, then: show data, export, full screen.
    expect(kinds.join(' '), figure).toMatch(/^svg( button)? summary button button button$/);
  }
  expect(stops.filter((stop) => !stop.isInView).map((stop) => stop.name)).toEqual([]);
  const plain = stops.filter((stop) => !stop.hasOutline && stop.kind !== 'range');
  expect(plain.map((stop) => stop.name)).toEqual([]);
});

test('a slider shows its focus around its thumb', async ({ page }) => {
  await openPage(page, { view: 'what-if' });
  const row = page.locator('[data-input="capex"] [data-track]');
  const plain = await row.screenshot();
  await findSlider(page, 'capex').press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await waitUntilSettled(page);
  expect((await row.screenshot()).equals(plain)).toBe(false);
});

test('the skip link leads to the charts and leaves the address alone', async ({ page }) => {
  await openPage(page, { view: 'what-if' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: texts.app.skipToCharts })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/what-if\?v=1$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: texts.period.until('2030') })).toBeFocused();
});

test('everything a scenario needs can be done without a mouse', async ({ page }) => {
  await openPage(page, { view: 'overview' });
  await page.getByRole('link', { name: texts.views['what-if'] }).press('Enter');
  await expect(findFigure(page, 'bridge')).toBeAttached();
  await page.getByRole('radio', { name: texts.settings.languages.en }).press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('radio', { name: texts.settings.languages.en })).toBeFocused();

  const summary = page.locator('section[aria-labelledby="group-aws-demand"] summary');
  await summary.press('Enter');
  await expect(findSlider(page, 'awsGrowthLong')).toBeVisible();
  const value = await findKpi(page, 'netSales').textContent();
  await findSlider(page, 'awsGrowthLong').press('End');
  await expect(findKpi(page, 'netSales')).not.toHaveText(value ?? '');
  await page.getByRole('button', { name: texts.scenario.resetAll }).press('Enter');
  await expect(findKpi(page, 'netSales')).toHaveText(value ?? '');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the scenario opens from the bottom and closes again, with keys and by touch', async ({ page }) => {
    await openPage(page, { view: 'what-if' });
    const sheet = page.getByRole('region', { name: texts.scenario.region });
    const bar = sheet.getByRole('button').first();
    await expect(bar).toContainText(texts.scenario.nothingChanged);
    await expect(findSlider(page, 'capex')).toHaveCount(0);
    await bar.press('Enter');
    await expect(bar).toHaveAttribute('aria-expanded', 'true');
    const box = await sheet.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(844 * 0.63);

    const value = await findKpi(page, 'netSales').textContent();
    await findSlider(page, 'capex').press('Home');
    await expect(findKpi(page, 'netSales')).not.toHaveText(value ?? '');
    await expect(bar).toContainText(texts.scenario.changed(1));
    await page.keyboard.press('Escape');
    await expect(bar).toHaveAttribute('aria-expanded', 'false');
    await expect(bar).toBeFocused();

    await bar.click();
    await page.getByRole('button', { name: texts.slider.whyFor('2026 capital expenditure') }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeFocused();
    const { x = -1, y = -1, width = Infinity, height = Infinity } = (await dialog.boundingBox()) ?? {};
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    expect(y + height).toBeLessThanOrEqual(844);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(bar).toHaveAttribute('aria-expanded', 'true');
  });
});
