import { compareTexts } from '../../src/i18n/compare/compareTexts.ts';
import { listViolationsInBothThemes } from './support/axe.ts';
import { listGoldenKpis } from './support/content.ts';
import { findFigure, findKpis, findSlider, openPage, readPicture, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

const texts = compareTexts.en;

test('up to four scenarios stand side by side: lines, small charts, outcomes, assumptions; the link keeps them', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if', inputs: { capex: 250 } });
  const panel = page.locator('[data-panel="compare"]');
  await panel.scrollIntoViewIfNeeded();
  await expect(panel.getByText(texts.empty.title)).toBeVisible();
  await panel.getByRole('button', { name: texts.add.pin }).click();
  for (const preset of ['Capex discipline', 'AI winter']) {
    await panel.getByRole('button', { name: texts.add.menu }).click();
    await page.getByRole('menuitem', { name: preset, exact: true }).click();
  }
  await expect(panel.getByText(texts.add.full)).toBeVisible();
  await expect(panel.locator('[data-compared]')).toHaveCount(4);
  await expect(page).toHaveURL(
    /#\/what-if\?v=1&capex=250&vs=Pinned\+at\+[^&]+~capex:250&vs=discipline&vs=winter$/,
  );

  // Every line by dash, letter and name; the small charts share their axis.
  const figure = findFigure(page, 'compare');
  await figure.scrollIntoViewIfNeeded();
  await waitUntilSettled(page);
  const dashes = await figure
    .locator('path.mark-line:not([data-style="actual"])')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
  expect(new Set(dashes).size).toBe(4);
  await expect(figure.locator('text.mark-label[data-lane="end"]')).toHaveCount(4);
  const multiples = panel.locator('[data-small-multiples] [data-figure]');
  await expect(multiples).toHaveCount(4);
  await expect(panel.locator('[data-outcome="netSales"] td')).toHaveCount(4);

  // The pinned one stays while the current one moves on.
  const cell = panel.locator('[data-outcome="freeCashFlow"] td').nth(1);
  await expect(cell).toContainText(texts.table.same);
  const before = await readPicture(page, 'compare');
  await findSlider(page, 'capex').press('Home');
  await expect(cell).not.toContainText(texts.table.same);
  await expect.poll(() => readPicture(page, 'compare'), { intervals: [50] }).not.toBe(before);

  // From a difference to its slider.
  await panel.locator('[data-differs="capex"] button').click();
  await expect(findSlider(page, 'capex')).toBeFocused();

  await panel
    .getByRole('combobox', { name: texts.outcome })
    .selectOption({ label: texts.outcomes.awsMargin });
  await expect(figure.locator('h2')).toContainText(texts.outcomes.awsMargin);
  await panel.getByRole('radio', { name: texts.table.againstBase }).check();
  await expect(panel.locator('[data-outcome="freeCashFlow"] td').first()).toContainText('bn');

  await page.reload();
  await expect(panel.locator('[data-compared]')).toHaveCount(4);
  expect(await listViolationsInBothThemes(page, '[data-panel="compare"]')).toEqual([]);
});

test('A/B: another scenario stands in place of the current one, by click, by hold and by key, and nothing is lost', async ({
  page,
}) => {
  await page.goto('/#/what-if?v=1&capex=250&vs=winter&lang=fr');
  const french = compareTexts.fr;
  const show = page.getByRole('button', { name: french.item.showOf("B · Hiver de l'IA") });
  await show.scrollIntoViewIfNeeded();
  await waitUntilSettled(page);
  const mine = await findKpis(page).allTextContents();
  const winter = listGoldenKpis('winter', 2030, 'fr').slice();

  await show.click();
  await expect(findKpis(page)).toHaveText(winter);
  await expect(page.locator('[data-shown-in-place]')).toBeInViewport();
  await expect(page.locator('[data-input="awsGrowth"] input[type="range"]')).toHaveValue('16');
  await expect(page).toHaveURL(/#\/what-if\?v=1&capex=250&vs=winter&lang=fr$/);
  await page.getByRole('button', { name: french.inPlace.back }).click();
  await expect(findKpis(page)).toHaveText(mine);

  // Charts above may still grow: the pointer waits until the button keeps its place.
  await waitUntilSettled(page);
  await show.hover();
  await page.mouse.down();
  await expect(findKpis(page)).toHaveText(winter);
  await page.waitForTimeout(500);
  await page.mouse.up();
  await expect(findKpis(page)).toHaveText(mine);

  await show.focus();
  await page.keyboard.press('Enter');
  await expect(findKpis(page)).toHaveText(winter);
  await page.keyboard.press('Enter');
  await expect(findKpis(page)).toHaveText(mine);
  // No step of the history was made on the way.
  await expect(findSlider(page, 'capex', 'fr')).toHaveValue('250');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(findSlider(page, 'capex', 'fr')).toHaveValue('250');
});
