import type { Locator, Page } from '@playwright/test';
import { presentTexts } from '../../src/i18n/present/presentTexts.ts';
import { textsOf } from './support/content.ts';
import { listFaults, walk, type Stop } from './support/focus.ts';
import {
  figuresOf,
  findFigure,
  findKpi,
  findSlider,
  openPage,
  waitUntilCaughtUp,
  waitUntilSettled,
} from './support/page.ts';
import { followPlace, namePlace, openPlace, placesOf, type Place } from './support/places.ts';
import { expect, test } from './support/test.ts';

const texts = textsOf('en');

/** One run tells of all faults of a view. */
const softly = expect.configure({ soft: true });

/** Charts that were in view once can be reached by Tab afterwards; a person who walks there has them in view. */
async function drawAll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1440, height: height + 200 });
  await waitUntilCaughtUp(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await waitUntilCaughtUp(page);
}

const keysOf = (stops: readonly Stop[]) => stops.map((stop) => `${stop.key} ${stop.kind}`);

/** What opens something, one of each kind: the buttons of one look at one place open the same. */
async function listOpeners(page: Page, seen: Set<string>): Promise<readonly Locator[]> {
  const buttons = page.locator('[aria-haspopup]:visible');
  const kinds = await buttons.evaluateAll((elements) =>
    elements.map((element) => {
      const area = element.closest('header, aside, main')?.tagName ?? '';
      const isOff = element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled');
      const name = area === 'MAIN' ? '' : element.textContent;
      const label =
        element.closest('[data-input], [data-figure]') === null ? (element.getAttribute('title') ?? '') : '';
      return isOff || element.matches('[tabindex="-1"]')
        ? null
        : [area, name, label, element.getAttribute('class')].join('|');
    }),
  );
  const openers: Locator[] = [];
  kinds.forEach((kind, order) => {
    if (kind === null || seen.has(kind)) return;
    seen.add(kind);
    openers.push(buttons.nth(order));
  });
  return openers;
}

/** Opens by keyboard: the focus goes in, Escape closes and gives it back. */
async function openAndClose(page: Page, opener: Locator, what: string): Promise<void> {
  await opener.focus();
  const name = await opener.evaluate((element) => {
    element.setAttribute('data-opener', '');
    const text = element.textContent.trim();
    return text === '' ? (element.getAttribute('title') ?? '') : text;
  });
  await page.keyboard.press('Enter');
  const isInside = () =>
    page.evaluate(() => document.activeElement?.closest('dialog[open], [role=dialog], [role=menu]') !== null);
  await softly.poll(isInside, { message: `${what}: ${name}: the focus goes in`, timeout: 5000 }).toBe(true);
  await page.keyboard.press('Escape');
  const back = page.locator('[data-opener]');
  await softly(back, `${what}: ${name}: the focus comes back`).toBeFocused();
  await softly(
    page.locator('dialog[open], [role=dialog], [role=menu]'),
    `${what}: ${name}: closes`,
  ).toHaveCount(0);
  await back.evaluate((element) => element.removeAttribute('data-opener'));
}

/** Walks through what is special to a place, and back again where it says so. */
async function walkThere(page: Page, name: string, isWayBackWalked: boolean): Promise<void> {
  if (!name.startsWith('sources')) await drawAll(page);
  await page.locator('#charts').focus();
  const there = await walk(page);
  softly(there.length, name).toBeGreaterThan(3);
  softly(listFaults(there), name).toEqual([]);
  if (!isWayBackWalked) return;
  const back = (await walk(page, 'Shift+Tab')).filter((stop) => there.some(({ key }) => key === stop.key));
  softly(keysOf(back), `${name}, back`).toEqual(keysOf(there).toReversed());
}

const tours = [
  ['overview', 'what-if'],
  ['cloud-race', 'risk'],
  ['sources', 'present'],
] as const;

/** Lists as long as they are in use, not as long as they can be. */
function shorten({ view, tab }: Place): string {
  return view === 'sources' && tab === 'claims' ? 'capex=250&verdict=contradicted' : 'capex=250';
}

for (const views of tours)
  test(`${views.join(' and ')}: Tab reaches everything there and back, seen and named; what opens takes the focus and gives it back`, async ({
    page,
  }) => {
    const seen = new Set<string>();
    const places = views.flatMap((view) => placesOf[view]);
    for (const place of places) {
      const name = namePlace(place);
      await (place === places[0] ? openPlace : followPlace)(page, place, { more: shorten(place) });
      if (place.view === 'present') {
        await page.getByRole('button', { name: presentTexts.en.own.copy }).click();
        await expect(page.getByLabel(presentTexts.en.own.stepTitle)).toBeVisible();
      }
      // The next test walks through the what-if view from its first link to its last.
      if (place.view !== 'what-if') await walkThere(page, name, place === placesOf[place.view][0]);
      for (const opener of await listOpeners(page, seen)) await openAndClose(page, opener, name);
    }
  });

test('Tab leads from the skip link through header, scenario and charts, each stop in view with an outline', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if', inputs: { capex: 250 } });
  await drawAll(page);
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
  expect(listFaults(stops)).toEqual([]);
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

test('everything a scenario needs can be done without a mouse, and what it does is said', async ({
  page,
}) => {
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
  // What a change does is said once it rests, from when the page is quiet on.
  const said = page
    .getByRole('status')
    .filter({ hasText: /^Free cash flow 2030 (up|down) \$[\d.]+bn to −?\$/ });
  await expect(async () => {
    await findSlider(page, 'capex').press('PageUp');
    await expect(said).toHaveCount(1, { timeout: 1500 });
  }).toPass();
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
