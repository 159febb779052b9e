import type { Page } from '@playwright/test';
import { ask, listViolations, listViolationsInBothThemes } from './support/axe.ts';
import { languages, textsOf } from './support/content.ts';
import { findUntranslated } from './support/otherLanguage.ts';
import { findFigure, findRow, waitUntilCaughtUp } from './support/page.ts';
import { followPlace, namePlace, openPlace, placesOf, type Place } from './support/places.ts';
import { findLaidOrCut, measureBars, spaceTextsAsBefore, spaceTextsOut } from './support/reflow.ts';
import { findOverflows, findSidewaysScroll } from './support/plotTexts.ts';
import { findSmallTargets } from './support/targets.ts';
import { expect, test } from './support/test.ts';

/** A changed scenario; of the claims so few that the list is as long as the others. */
const moreOf = ({ tab }: Place): string =>
  tab === 'claims' ? 'capex=250&verdict=contradicted' : 'capex=250';

/** One run tells of all faults of a view. */
const softly = expect.configure({ soft: true });

/** Windows in CSS pixels: 1280 by 1024 at 400 %, 1440 by 900 at 200 %, phones, a tablet, a desk. */
const windows = [
  [320, 256],
  [720, 450],
  [390, 844],
  [768, 800],
  [1024, 800],
  [1440, 900],
] as const;

/** English is shorter: the phone will do, where targets are measured. The parts of a view share its columns. */
function listWindows(language: 'en' | 'fr', isFirst: boolean) {
  const least = language === 'en' ? [390] : [320, 390, 720, 1440];
  return windows.filter(([width]) => (isFirst && language === 'fr') || least.includes(width));
}

/** Asks until nothing is found: after a change of the window charts follow within a few frames. */
async function expectNone(what: string, find: () => Promise<readonly string[]>): Promise<void> {
  await softly.poll(find, { message: what, intervals: [60, 120], timeout: 2500 }).toEqual([]);
}

async function findLayoutFaults(page: Page): Promise<readonly string[]> {
  return [
    ...(await findSidewaysScroll(page)),
    ...(await findOverflows(page)),
    ...(await findLaidOrCut(page)),
  ];
}

/** Every picture of the place on its charts: those out of view do not draw. */
async function drawEverything(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1440, height: height + 200 });
  await waitUntilCaughtUp(page);
}

/** One place in one language at a desk: words, targets, and the layout in every window. */
async function checkWindows(page: Page, place: Place, language: 'en' | 'fr'): Promise<void> {
  const name = `${namePlace(place)} ${language}`;
  for (const [width, height] of listWindows(language, place === placesOf[place.view][0])) {
    await page.setViewportSize({ width, height });
    await expectNone(`${name}, ${width} × ${height}`, () => findLayoutFaults(page));
    if (width === 1440 || width === 390)
      await expectNone(`${name}, ${width} wide, small targets`, () => findSmallTargets(page));
    // Bars that stay leave most of the window to what people came for.
    softly(await measureBars(page), `${name}, ${width} × ${height}, bars`).toBeLessThan(0.25);
    if (width !== 390 || language === 'en') continue;
    await page.setViewportSize({ width: 320, height: 800 });
    await spaceTextsOut(page);
    await expectNone(`${name}, 320 wide, texts spaced out`, () => findLayoutFaults(page));
    await spaceTextsAsBefore(page);
  }
}

for (const [view, places] of Object.entries(placesOf))
  test(`${view}: axe, languages, targets and reflow, in both themes, languages and densities`, async ({
    page,
  }) => {
    for (const place of places) {
      const name = namePlace(place);
      const more = moreOf(place);
      const isFirst = place === places[0];
      await page.setViewportSize({ width: 1440, height: 900 });
      await (isFirst ? openPlace : followPlace)(page, place, { more });
      // The lists of the sources are as long as the window; their one chart is in view.
      if (view !== 'sources') await drawEverything(page);
      // Header and sliders are the same in every part of a view.
      const within = isFirst ? 'html' : 'main';
      softly(await listViolationsInBothThemes(page, within), `${name}: axe`).toEqual([]);
      softly(await findUntranslated(page, 'en'), `${name} in English`).toEqual([]);
      await checkWindows(page, place, 'en');

      await page.setViewportSize({ width: 1920, height: 1080 });
      await followPlace(page, place, { more, density: 'present' });
      softly(await ask(page, 'words and sizes', 'main'), `${name} for a room`).toEqual([]);
      await expectNone(`${name} for a room`, () => findLayoutFaults(page));
      await followPlace(page, place, { more, density: 'present', language: 'fr' });
      const found = isFirst
        ? await listViolationsInBothThemes(page, 'html', 'words and sizes')
        : await ask(page, 'words and sizes', 'main');
      softly(found, `${name} for a room in French`).toEqual([]);
      await expectNone(`${name} for a room in French`, () => findLayoutFaults(page));

      await page.setViewportSize({ width: 1440, height: 900 });
      await followPlace(page, place, { more, language: 'fr' });
      softly(await ask(page, 'words and sizes', within), `${name} in French`).toEqual([]);
      await expectNone(`${name} in French`, () => findUntranslated(page, 'fr'));
      await checkWindows(page, place, 'fr');
    }
  });

test('axe finds nothing in what opens: disclosures, tables, reasons, menu, notices, messages, the sheet of a phone', async ({
  page,
}) => {
  const texts = textsOf('en');
  await page.goto('/#/what-if?v=1&capex=900&nonsense=1');
  await expect(page.getByText(texts.linkNotices.title)).toBeVisible();
  for (const summary of await page.locator('aside summary').all()) await summary.click();
  const field = findRow(page, 'awsGrowth').getByRole('textbox');
  await field.fill('what');
  await field.press('Enter');
  await expect(findRow(page, 'awsGrowth').getByRole('alert')).toBeVisible();
  for (const id of ['capacity', 'profit']) {
    await findFigure(page, id).getByRole('button', { name: texts.panel.showData }).click();
    await findFigure(page, id).locator('summary').click();
  }
  await findFigure(page, 'capacity').locator('.recharts-surface').focus();
  await page.keyboard.press('ArrowRight');
  await expect(findFigure(page, 'capacity').getByRole('status')).toContainText('20');
  await findRow(page, 'capex').getByRole('button', { name: texts.slider.why }).click();
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  expect(await listViolationsInBothThemes(page), 'reasons open').toEqual([]);
  await page.getByRole('button', { name: texts.scenario.presets, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await listViolationsInBothThemes(page, '#scenario'), 'menu open').toEqual([]);
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of languages) {
    await followPlace(page, { view: 'what-if' }, { language });
    const sheet = page.getByRole('region', { name: textsOf(language).scenario.region });
    const bar = sheet.getByRole('button').first();
    if ((await bar.getAttribute('aria-expanded')) === 'false') await bar.click();
    await expect(page.getByRole('slider').first()).toBeVisible();
    expect(await listViolationsInBothThemes(page, 'section[data-print]'), `sheet in ${language}`).toEqual([]);
    expect(
      await findSmallTargets(page, 'section[data-print]'),
      `targets of the sheet in ${language}`,
    ).toEqual([]);
  }
});

test.describe('without the data', () => {
  test.use({ expectedTrouble: /404/ });

  test('axe finds nothing in the page that says what is missing', async ({ page }) => {
    await page.route('**/data/baseline.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await listViolations(page)).toEqual([]);
  });
});
