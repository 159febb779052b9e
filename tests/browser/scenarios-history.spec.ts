import type { Locator, Page } from '@playwright/test';
import { scenarioTexts } from '../../src/i18n/scenarios/useScenarioTexts.ts';
import { scenarioHeadingTexts } from '../../src/i18n/scenarios/useHeadingTexts.ts';
import { listViolationsInBothThemes } from './support/axe.ts';
import { findDefinition, findPreset, textsOf } from './support/content.ts';
import { findExactValue, findSlider, openPage, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

const heading = scenarioHeadingTexts.en;
const texts = scenarioTexts.en;
const capexLabel = findDefinition('capex').label.en;

/** A button by the whole of its name. */
function findButton(page: Page | Locator, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Drags a slider's thumb over several positions, slower than the rest that ends a run of keys. */
async function drag(page: Page, slider: Locator): Promise<void> {
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider is not on the page');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.down();
  for (const part of [0.55, 0.6, 0.7]) {
    await page.mouse.move(box.x + box.width * part, y, { steps: 4 });
    await page.waitForTimeout(part === 0.6 ? 1300 : 50);
  }
  await page.mouse.up();
}

test('every change is one step that is undone, done again, jumped to and replayed', async ({ page }) => {
  await openPage(page, { view: 'what-if', inputs: { taxRate: 20 } });
  const capex = findSlider(page, 'capex');
  const status = page.locator('[data-changed-count]');
  await expect(findButton(page, heading.nothingToUndo)).toBeVisible();

  await drag(page, capex);
  const dragged = await capex.inputValue();
  expect(Number(dragged)).toBeGreaterThan(220);
  const growth = findSlider(page, 'awsGrowth');
  await growth.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft');
  const field = findExactValue(page, 'capex');
  await field.fill('233');
  await field.press('Enter');
  await findButton(page, textsOf('en').scenario.presets).click();
  await page.getByRole('menuitemradio').nth(3).click();

  await findButton(page, heading.history).click();
  const steps = page.getByRole('list', { name: texts.history.steps }).getByRole('button');
  await expect(steps).toHaveText([
    new RegExp(`^${heading.steps.preset('')}`),
    new RegExp(`^${capexLabel}: \\$${dragged}bn → \\$233bn`),
    /36% → 34%/,
    new RegExp(`^${capexLabel}: \\$220bn → \\$${dragged}bn`),
    new RegExp(`^${heading.steps.start}`),
  ]);
  expect(await listViolationsInBothThemes(page, '#scenario')).toEqual([]);
  await steps.nth(3).click();
  await expect(capex).toHaveValue(dragged);
  await expect(growth).toHaveValue('36');
  await expect(steps.nth(3)).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('Escape');
  await expect(findButton(page, heading.history)).toBeFocused();

  await page.keyboard.press('Control+y');
  await expect(growth).toHaveValue('34');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(status).toHaveAttribute('data-changed-count', '1');
  await expect(page.getByText(heading.undone(`${capexLabel}: $220bn → $${dragged}bn`))).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(capex).toHaveValue('220');
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+Alt+z');
  await expect(capex).toHaveValue('220');
  await page.keyboard.press('Control+Alt+z');
  await expect(capex).toHaveValue(dragged);

  // A field undoes its own text, and not the scenario.
  await field.focus();
  await page.keyboard.press('Control+z');
  await expect(capex).toHaveValue(dragged);

  // The address follows an undo, and a followed link is a step like any other.
  const undo = findButton(page, heading.undo(`${capexLabel}: $220bn → $${dragged}bn`));
  await undo.click();
  await expect(page).toHaveURL(/#\/what-if\?v=1&taxRate=20$/);
  await page.evaluate(() => {
    location.hash = '#/what-if?v=1&capex=300';
  });
  await expect(capex).toHaveValue('300');
  await findButton(page, heading.undo(heading.steps.link(heading.steps.changed(1)))).click();
  await expect(page).toHaveURL(/#\/what-if\?v=1&taxRate=20$/);
  await page.goBack();
  await expect(status).toHaveAttribute('data-changed-count', '1');
  await expect(capex).toHaveValue('220');
});

test('what changed is listed by its effect, leads to the slider, and is put back one by one', async ({
  page,
}) => {
  const reports = findPreset('reports');
  await openPage(page, { view: 'what-if', inputs: reports.inputs });
  const panel = page.locator('[data-panel="what-changed"]');
  const rows = panel.locator('tbody tr');
  const count = Number(await page.locator('[data-changed-count]').getAttribute('data-changed-count'));
  await expect(rows).toHaveCount(count);
  await panel.getByLabel(texts.whatChanged.outcome).selectOption('underlyingNetIncome');
  await panel.getByLabel(texts.whatChanged.year).selectOption('2028');
  await expect(panel.getByRole('table', { name: /, 2028$/ })).toBeVisible();
  await expect(panel.getByText(/in 2028: .* in the base case/)).toBeVisible();

  await panel.getByRole('button', { name: capexLabel, exact: true }).click();
  await expect(findSlider(page, 'capex')).toBeFocused();
  await findButton(panel, texts.whatChanged.putBack(capexLabel, '$220bn')).click();
  await expect(rows).toHaveCount(count - 1);
  await expect(findSlider(page, 'capex')).toHaveValue('220');
  await expect(panel.getByRole('heading', { name: texts.whatChanged.title })).toBeFocused();

  await page.setViewportSize({ width: 390, height: 844 });
  await waitUntilSettled(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.locator('[data-sheet-toggle]').click();
  await findButton(page, textsOf('en').scenario.resetAll).click();
  await expect(panel.getByText(texts.whatChanged.none)).toBeAttached();
});
