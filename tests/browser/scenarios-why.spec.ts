import type { Locator, Page } from '@playwright/test';
import { formatValue, formatValueChange } from '../../src/format/value.ts';
import { attributionTexts } from '../../src/i18n/attribution/attributionTexts.ts';
import { checksTexts } from '../../src/i18n/checks/checksTexts.ts';
import { findDefinition, findPreset, readGolden } from './support/content.ts';
import { findFigure, findSlider, openPage, readPicture, waitUntilSettled } from './support/page.ts';
import { findSidewaysScroll } from './support/plotTexts.ts';
import { expect, test } from './support/test.ts';

const texts = attributionTexts.en;

function findWhy(page: Page): Locator {
  return page.getByRole('region', { name: texts.heading });
}

/** A check by the name that the data give it. */
function findCheck(page: Page, id: string): Locator {
  return page.locator(`[data-check="${id}"]`);
}

test('why it moved: from nothing to explain to bars that add up and lead to their sliders', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if' });
  await findWhy(page).scrollIntoViewIfNeeded();
  await expect(findWhy(page)).toContainText(texts.empty.title('2030', texts.theBaseline));
  await findWhy(page).getByRole('button', { name: texts.empty.action }).click();
  await expect(findSlider(page, 'awsGrowth')).toBeFocused();

  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitemradio', { name: findPreset('reports').label.en, exact: true }).click();
  const figure = findFigure(page, 'attribution');
  await figure.scrollIntoViewIfNeeded();
  await waitUntilSettled(page);
  const change =
    readGolden('reports', 2030, 'underlyingNetIncome') - readGolden('base', 2030, 'underlyingNetIncome');
  await expect(figure.locator('h2')).toContainText(
    `2030: ${formatValueChange(change, 'USD_bn', 'en')} against the baseline, led by AWS demand`,
  );

  // The table twin: the start, seven groups, the end; what was added leads from one to the other.
  await figure.getByRole('button', { name: 'Show data' }).click();
  const twin = figure.getByRole('table').last();
  await expect(twin.getByRole('row')).toHaveCount(10);
  const ends = twin.getByRole('row');
  await expect(ends.nth(1)).toContainText(
    formatValue(readGolden('base', 2030, 'underlyingNetIncome'), 'USD_bn', 'en'),
  );
  await expect(ends.last()).toContainText(
    formatValue(readGolden('reports', 2030, 'underlyingNetIncome'), 'USD_bn', 'en'),
  );
  await figure.getByRole('button', { name: 'Hide data' }).click();

  // A bar, a row of the list and the keyboard lead to the slider that moved.
  const bar = figure.locator('[data-paint="mark contributions 1"]');
  await bar.scrollIntoViewIfNeeded();
  await waitUntilSettled(page);
  const box = await bar.boundingBox();
  if (box === null) throw new Error('the bar of capex is not drawn');
  await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(figure.getByRole('status')).toContainText('Capex and capacity');
  await expect(figure.getByRole('status')).toContainText(texts.openingHint);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(findSlider(page, 'capex')).toBeFocused();
  const rivals = figure.locator('[data-attributed="rivals"]');
  await expect(figure.getByRole('row', { name: /Azure and Google Cloud/ })).toContainText('39% → 31%');
  await rivals.press('Enter');
  await expect(findSlider(page, 'azureGrowth')).toBeFocused();
  await page.mouse.move(0, 0);
  await figure.getByRole('application').focus();
  for (const [key, row] of [
    ['ArrowDown', 'AWS demand'],
    ['ArrowDown', 'Capex and capacity'],
    ['ArrowRight', 'Own chips'],
    ['ArrowUp', 'Capex and capacity'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(figure.getByRole('status')).toContainText(row);
  }
  await page.keyboard.press('Enter');
  await expect(findSlider(page, 'capex')).toBeFocused();
});

test('why it moved: outcome, year and any other start; live in view, still out of view', async ({ page }) => {
  await openPage(page, { view: 'what-if', inputs: { capex: 260, awsGrowth: 30 } });
  const figure = findFigure(page, 'attribution');
  await expect(figure.locator('h2')).toBeAttached();

  // Out of view, a run of changes is written once it rests, not at every step.
  const countWrites = await figure.locator('h2').evaluateHandle((heading) => {
    const seen = { writes: 0 };
    new MutationObserver(() => (seen.writes += 1)).observe(heading, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return seen;
  });
  const before = await figure.locator('h2').textContent();
  const capex = findSlider(page, 'capex');
  await capex.focus();
  await page.evaluate(async () => {
    const slider = document.activeElement;
    for (let step = 0; step < 12; step += 1) {
      slider?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await expect(figure.locator('h2')).not.toHaveText(before ?? '');
  expect(await countWrites.evaluate(({ writes }) => writes)).toBeLessThanOrEqual(3);

  // In view, it moves while the thumb is held.
  await figure.scrollIntoViewIfNeeded();
  await waitUntilSettled(page);
  const still = await readPicture(page, 'attribution');
  await findSlider(page, 'awsGrowth').scrollIntoViewIfNeeded();
  const thumb = await findSlider(page, 'awsGrowth').boundingBox();
  if (thumb === null) throw new Error('the slider is not on the page');
  await page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
  await page.mouse.down();
  await page.mouse.move(thumb.x + thumb.width * 0.3, thumb.y + thumb.height / 2, { steps: 5 });
  await expect.poll(() => readPicture(page, 'attribution'), { intervals: [50] }).not.toBe(still);
  await page.mouse.up();

  const why = findWhy(page);
  await why.getByRole('combobox', { name: texts.outcome }).selectOption('awsShareOfThree');
  await why.getByRole('combobox', { name: texts.year }).selectOption('2028');
  await why
    .getByRole('combobox', { name: texts.from })
    .selectOption({ label: findPreset('winter').label.en });
  await waitUntilSettled(page);
  await expect(figure.locator('h2')).toContainText(
    new RegExp(`2028: [+−][\\d.]+\\spp against “${findPreset('winter').label.en}”`),
  );
  await expect(page).toHaveURL(/year=2028/);
  await expect(figure.locator('h2 + p')).toContainText('differences in points');

  // No market value without profit: it says so instead of drawing bars.
  await page.goto('/#/what-if?v=1&lang=en&serverLife=2&serverShare=95&awsCashMargin=40&capex=350&year=2028');
  await why.getByRole('combobox', { name: texts.outcome }).selectOption('marketCap');
  await expect(figure).toContainText('market value is not meaningful');
});

test('checks: six gauges with shape, word, limits and reason follow the scenario and name their sources', async ({
  page,
}) => {
  const checks = checksTexts.en;
  await openPage(page, { view: 'what-if' });
  const section = page.locator('[data-checks]');
  await section.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-check]')).toHaveCount(6);
  await expect(section.locator('h2')).toHaveText(checks.title('2030', 5, 1, 0));
  const margin = formatValue(readGolden('base', 2030, 'awsMargin'), 'percent', 'en');
  await expect(findCheck(page, 'awsMargin').locator('[data-check-value]')).toHaveText(margin);
  await expect(findCheck(page, 'gigawatts')).toContainText(checks.levels.amber);

  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitemradio', { name: findPreset('arms-race').label.en, exact: true }).click();
  await expect(findCheck(page, 'gigawatts').locator('[data-level="red"]')).toHaveText(checks.levels.red);
  await expect(findCheck(page, 'negativeCashYears').locator('[data-check-value]')).toHaveText('5 of 5 years');
  await expect(section.locator('h2')).toContainText('hard to believe');

  const power = findCheck(page, 'gigawatts');
  await power.getByText(checks.why).click();
  await expect(power).toContainText('$24.7bn a gigawatt');
  await expect(power.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await power.locator('[data-ledger]').first().click();
  const ledger = page.getByRole('dialog');
  await expect(ledger).toContainText('GW');
  await expect(ledger.getByRole('combobox').locator('option')).toHaveCount(4);
  await page.keyboard.press('Escape');
});

test('fr, on a phone: explanation and checks are readable and lead to the sliders in the sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, { view: 'what-if', language: 'fr', inputs: { awsGrowth: 20, taxRate: 25 } });
  const figure = findFigure(page, 'attribution');
  await figure.scrollIntoViewIfNeeded();
  await waitUntilSettled(page);
  await expect(figure.locator('h2')).toContainText(
    /2030\u202f: −[\d,]+\u202fMd\$ par rapport à la référence, surtout Demande AWS/,
  );
  await expect(page.locator('[data-checks] h2')).toContainText('peu crédible');
  expect(await findSidewaysScroll(page)).toEqual([]);
  const group = figure.locator('[data-attributed="aws-demand"]');
  await group.scrollIntoViewIfNeeded();
  await expect(group).toHaveAccessibleName(
    attributionTexts.fr.table.goTo('Demande AWS', findDefinition('awsGrowth').label.fr),
  );
  await group.click();
  await expect(findSlider(page, 'awsGrowth', 'fr')).toBeFocused();
});
