import type { Page } from '@playwright/test';
import { simulationTexts } from '../../src/i18n/simulation/simulationTexts.ts';
import { findDefinition } from './support/content.ts';
import { findFigure, findSlider, readPicture, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

const texts = simulationTexts.en;

async function openUncertainty(page: Page, settings = ''): Promise<void> {
  await page.goto(`/#/risk?v=1&tab=uncertainty${settings}`);
  await expect(findFigure(page, 'fan')).toBeVisible();
  await waitUntilSettled(page);
}

const title = (page: Page, figure: string) => findFigure(page, figure).locator('h2');
const statement = (page: Page, order = 0) => page.locator('[data-statement]').nth(order);

test('a slider moves the fan, the distribution, the words and the variance; outcome and year choose them', async ({
  page,
}) => {
  await openUncertainty(page, '&lang=en');
  await expect(statement(page)).toHaveText(/^Free cash flow is negative in 2026 with 9\d% probability\.$/);
  await expect(page.getByText(texts.status('50,000'))).toBeVisible();
  const before = { fan: await readPicture(page, 'fan'), words: await statement(page).textContent() };
  const slider = findSlider(page, 'capex');
  await slider.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageDown');
  await expect(statement(page)).not.toHaveText(before.words ?? '');
  await expect.poll(() => readPicture(page, 'fan'), { intervals: [50] }).not.toBe(before.fan);
  await expect(title(page, 'fan')).toHaveText(/^Free cash flow in 2030: in 8 of 10 cases \$/);
  await waitUntilSettled(page);
  // The same link gives the same figures at every visit: the draws are fixed.
  await expect(page).toHaveURL(/capex=/);
  const visit = async (): Promise<string> => {
    await page.reload();
    await expect(page.getByText(texts.status('50,000'))).toBeVisible();
    return (await title(page, 'fan').textContent()) ?? '';
  };
  expect(await visit()).toBe(await visit());

  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('googleRevenue');
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2028');
  await expect(title(page, 'fan')).toHaveText(/^Google Cloud sales in 2028: in 8 of 10 cases/);
  await expect(title(page, 'variance')).toHaveText(
    /^Google Cloud growth \(first year\) explains \d+% of the spread/,
  );
  await findFigure(page, 'fan').getByRole('button', { name: 'Show data' }).click();
  await expect(findFigure(page, 'fan').getByRole('columnheader', { name: 'P10' })).toBeVisible();
  await page.getByText(texts.outcomes.title('2028')).click();
  await expect(page.getByRole('table', { name: texts.outcomes.title('2028') }).getByRole('row')).toHaveCount(
    32,
  );
});

test('the threshold follows keys, typing and the hand on its line; the probability follows the threshold', async ({
  page,
}) => {
  await openUncertainty(page, '&lang=en');
  await expect(title(page, 'distribution')).toHaveText(
    /^Free cash flow in 2030 is at least \$0bn with \d+% probability$/,
  );
  const slider = page.getByRole('slider', { name: texts.distribution.thresholdLabel, exact: true });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(title(page, 'distribution')).not.toHaveText(/\$0bn/);
  const field = page.getByRole('textbox', { name: texts.distribution.thresholdLabel, exact: true });
  await field.fill('50');
  await field.press('Enter');
  await expect(title(page, 'distribution')).toHaveText(/at least \$50\.0bn with \d+%/);
  await waitUntilSettled(page);
  const line = findFigure(page, 'distribution').locator('[data-paint="reference threshold"]');
  const box = await line.boundingBox();
  if (box === null) throw new Error('no line');
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 5 });
  await page.mouse.up();
  await expect(title(page, 'distribution')).not.toHaveText(/\$50\.0bn/);
  expect(Number(await field.inputValue())).toBeGreaterThan(55);
  await expect(title(page, 'distribution')).toHaveText(/with [1-6]\d% probability$/);
});

test('distributions are edited and taken as certain, on a phone and in French too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openUncertainty(page, '&lang=fr');
  const french = simulationTexts.fr;
  const label = findDefinition('capexGrowth').label.fr;
  const row = page.locator('[data-spread="capexGrowth"]');
  const shown = await title(page, 'variance').textContent();
  expect(shown).toContain(label);
  await row.getByRole('textbox', { name: french.inputs.lowOf(label) }).fill('4');
  await row.getByRole('textbox', { name: french.inputs.lowOf(label) }).press('Enter');
  await expect(row.getByRole('img')).toHaveAttribute('aria-label', /P10 4/);
  await row.getByRole('button', { name: french.inputs.fixOf(label) }).click();
  await expect(title(page, 'variance')).not.toContainText(label);
  await expect(page.getByText(french.inputs.changed(1))).toBeVisible();
  // It is part of the scenario: in the address, on the figures, and undone like a slider.
  await expect(page).toHaveURL(/spread=capexGrowth:certain/);
  await page.reload();
  await expect(page.getByText(french.inputs.changed(1))).toBeVisible();
  await expect(findFigure(page, 'fan')).toContainText(
    french.inputs.editedNote(french.inputs.namedCertain(label), 0),
  );
  await page.getByRole('button', { name: french.inputs.resetOf(label) }).click();
  await expect(title(page, 'variance')).toHaveText(shown ?? '');
  await page.keyboard.press('Control+z');
  await expect(title(page, 'variance')).not.toContainText(label);
  await page.getByRole('button', { name: french.inputs.resetAll }).click();
  await expect(title(page, 'variance')).toHaveText(shown ?? '');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.describe('a worker that cannot be had', () => {
  test.use({ expectedTrouble: /simulationWorker|Failed to load resource/ });

  test('is said with a way to try again, and the rest of the view works', async ({ page }) => {
    await page.route('**/simulationWorker*', (route) => route.abort());
    await page.goto('/#/risk?v=1&tab=uncertainty&lang=en');
    const alert = page.getByRole('alert').filter({ hasText: texts.failedTitle });
    await expect(alert).toBeVisible();
    await expect(page.locator('[data-spread="capex"]')).toBeVisible();
    await page.unroute('**/simulationWorker*');
    await alert.getByRole('button').click();
    await expect(findFigure(page, 'fan')).toBeVisible();
  });
});
