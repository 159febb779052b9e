import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { backtestTexts } from '../../src/i18n/backtest/backtestTexts.ts';
import { exportsEn } from '../../src/i18n/exports/en.ts';
import { goalSeekTexts } from '../../src/i18n/goal-seek/goalSeekTexts.ts';
import { methodTexts } from '../../src/i18n/method/methodTexts.ts';
import { riskTexts } from '../../src/i18n/risk/riskTexts.ts';
import { listViolationsInBothThemes } from './support/axe.ts';
import { findDefinition, textsOf } from './support/content.ts';
import { findExactValue, findFigure, findSlider, readPicture, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

const risk = riskTexts.en;
const goalSeek = goalSeekTexts.en;

async function openTab(page: Page, tab: string, settings = '&lang=en'): Promise<void> {
  await page.goto(`/#/risk?v=1&tab=${tab}${settings}`);
  await expect(page.getByRole('tab', { selected: true })).toBeVisible();
}

/** The page as wide as its window: nothing reaches out to the side. */
async function readOverhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('tornado: bars follow a slider, order follows at rest, a bar leads to its slider; two-way table: read, set, undo, save', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 2200 });
  await openTab(page, 'sensitivity');
  const tornado = findFigure(page, 'tornado');
  await expect(tornado.locator('h2')).toHaveText(
    /^Free cash flow in 2030 hangs most on: Capex growth in 2027$/,
  );
  await waitUntilSettled(page);
  const before = await readPicture(page, 'tornado');
  await findSlider(page, 'capex').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => readPicture(page, 'tornado')).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => readPicture(page, 'tornado')).toBe(before);

  // The second bar by its keys: the chart is one stop, arrows walk over the bars.
  await tornado.locator('.recharts-surface').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tornado.getByText('AWS demand growth (first year) (26% to 42%)')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(findSlider(page, 'awsGrowth')).toBeFocused();
  await tornado.getByRole('button', { name: risk.tornado.showAll(30) }).click();
  await tornado.getByRole('button', { name: textsOf('en').panel.showData }).click();
  await expect(tornado.getByRole('row')).toHaveCount(31);
  await tornado.getByRole('button', { name: risk.tornado.showFew(12) }).click();

  const table = findFigure(page, 'two-way');
  await expect(table.locator('h2')).toHaveText(
    /^Free cash flow in 2030 is \$0bn where 2026 capital expenditure is \$2\d\dbn$/,
  );
  const map = table.locator('[data-heat-map]');
  const box = await map.boundingBox();
  if (box === null) throw new Error('no map');
  await map.hover({ position: { x: box.width * 0.9, y: 60 } });
  const reading = table.locator('[data-reading]');
  await expect(reading).toContainText('→');
  const read = (await reading.textContent()) ?? '';
  await map.click({ position: { x: box.width * 0.9, y: 60 } });
  await expect(findExactValue(page, 'capex')).not.toHaveValue('220');
  await expect(findExactValue(page, 'awsGrowth')).not.toHaveValue('36');
  expect(read).toContain(`$${await findExactValue(page, 'capex').inputValue()}bn`);
  // One step back for both sliders.
  await page.keyboard.press('Control+z');
  await expect(findExactValue(page, 'capex')).toHaveValue('220');
  await expect(findExactValue(page, 'awsGrowth')).toHaveValue('36');

  await map.focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await expect(findExactValue(page, 'capex')).not.toHaveValue('220');
  const save = async (kind: 'csv' | 'png2') => {
    const download = page.waitForEvent('download');
    await table.getByRole('button', { name: exportsEn.menu }).click();
    await page.getByRole('menuitem', { name: exportsEn.items[kind].label, exact: true }).click();
    return download;
  };
  const picture = await save('png2');
  expect(picture.suggestedFilename()).toBe('cumulo-two-way-scenario-en-2x.png');
  // Width and height stand in the head of the file.
  const head = readFileSync(await picture.path());
  expect(head.readUInt32BE(16)).toBe(1920);
  expect(head.readUInt32BE(20)).toBeGreaterThan(1200);
  const file = await save('csv');
  expect(file.suggestedFilename()).toBe('cumulo-two-way-scenario-en.csv');
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(4 + 1 + 41);
  expect(lines.at(-1)?.split(',')).toHaveLength(42);
  // What is looked at stands in the address: a reload opens it again.
  await table.getByRole('combobox', { name: risk.twoWay.x }).selectOption('taxRate');
  await page.getByRole('combobox', { name: risk.outcome }).selectOption('awsOperatingIncome');
  await expect(page).toHaveURL(/outcome=awsOperatingIncome&across=taxRate/);
  await page.reload();
  await expect(table.locator('h2')).toHaveText(/^AWS operating income/);
  await expect(table.getByRole('combobox', { name: risk.twoWay.x })).toHaveValue('taxRate');
  await table.getByRole('button', { name: risk.twoWay.showTable }).click();
  await waitUntilSettled(page);
  expect(await listViolationsInBothThemes(page, '#charts')).toEqual([]);
});

test('goal seek: one assumption, several, what is out of reach; at the width of a phone, in French', async ({
  page,
}) => {
  await openTab(page, 'goal');
  const row = (id: string) => page.locator(`[data-goal-row="${id}"]`);
  await expect(row('capex')).toContainText('$194bn');
  await row('capex').getByRole('button').click();
  await expect(findExactValue(page, 'capex')).toHaveValue(/^19\d/);
  await expect(page.getByText('Free cash flow in 2030 is now $120bn.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(findExactValue(page, 'capex')).toHaveValue('220');

  await page.getByRole('textbox', { name: goalSeek.target }).fill('300');
  await page.keyboard.press('Enter');
  await page.getByText('30 cannot do it alone', { exact: true }).click();
  await expect(row('googleGrowth')).toContainText(goalSeek.limits.noEffect);
  await expect(row('awsGrowth')).toContainText('AWS has no capacity for more');
  await page.getByRole('button', { name: goalSeek.together.find }).click();
  const answer = page.locator('[data-least-change="reached"]');
  await expect(answer).toContainText('Reaches $300bn');
  await answer.getByRole('button', { name: goalSeek.together.applyAll }).click();
  await expect(page.getByText('Free cash flow in 2030 is now $300bn.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(findExactValue(page, 'capex')).toHaveValue('220');
  expect(await listViolationsInBothThemes(page, '#charts')).toEqual([]);

  await page.setViewportSize({ width: 390, height: 844 });
  for (const tab of ['sensitivity', 'goal', 'backtest']) {
    await openTab(page, tab, '&lang=fr');
    await expect(page.locator('#charts h2').first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(await readOverhang(page), tab).toBeLessThanOrEqual(0);
  }
});

test('a point of a line is dragged to a goal, by hand and by keys, each one step', async ({ page }) => {
  await page.goto('/#/what-if?v=1&lang=en');
  await waitUntilSettled(page);
  const profit = findFigure(page, 'profit');
  await profit.getByRole('button', { name: textsOf('en').panel.seekGoal }).click();
  const ring = profit.locator('[data-target-handle]');
  await expect(ring).toHaveAttribute(
    'aria-valuetext',
    /^\$144bn; AWS margin before depreciation on added sales: 70%$/,
  );
  const box = await ring.boundingBox();
  if (box === null) throw new Error('no ring');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(x, y - step * 2);
  await expect(ring).toHaveAttribute('aria-valuetext', /^\$1[5-7]\dbn; .* 7\d/);
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(x, y - 16 - step * 20);
  await expect(profit.locator('[data-goal-words]')).toContainText('at its limit of 90%');
  await page.mouse.up();
  await expect(findExactValue(page, 'awsCashMargin')).toHaveValue('90');
  await page.keyboard.press('Control+z');
  await expect(findExactValue(page, 'awsCashMargin')).toHaveValue('70');

  await profit.getByRole('combobox', { name: goalSeek.handle.lever }).selectOption('adsGrowth');
  await ring.focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowUp');
  await expect(ring).toHaveAttribute('aria-valuetext', /^\$160bn; Advertising growth \(first year\): 32/);
  await ring.blur();
  await page.keyboard.press('Control+z');
  await expect(findExactValue(page, 'adsGrowth')).toHaveValue('22');
  expect(await listViolationsInBothThemes(page, '[data-figure="profit"]')).toEqual([]);
  await profit.getByRole('button', { name: textsOf('en').panel.endGoal }).click();
  await expect(ring).toHaveCount(0);
});

test('backtest and model notes: what they say stands, in both languages', async ({ page }) => {
  const backtest = backtestTexts.en;
  await page.setViewportSize({ width: 1440, height: 2400 });
  await openTab(page, 'backtest');
  await expect(page.locator('[data-backtest-verdict]')).toContainText(/held \d+ of 70 figures \(\d+%\)/);
  await expect(page.getByText(backtest.allThere)).toBeVisible();
  await page.getByRole('radio', { name: '2024' }).check();
  await expect(findFigure(page, 'backtest-lines').locator('h2')).toHaveText(
    /^From the end of 2024, the model met AWS sales/,
  );
  await page.getByRole('combobox', { name: backtest.outcome }).selectOption('awsMargin');
  await expect(findFigure(page, 'backtest-errors').locator('h2')).toHaveText(
    /5\.9\spp on average, nearer than one of two/,
  );
  await page.getByText(backtest.drivers.title).click();
  await expect(page.locator('[data-backtest-drivers]')).toContainText('57.59%');
  await waitUntilSettled(page);
  expect(await listViolationsInBothThemes(page, '#charts')).toEqual([]);

  await page.goto('/#/sources?v=1&tab=method&lang=fr');
  const method = methodTexts.fr;
  await expect(page.getByRole('heading', { name: method.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: method.limits.title })).toBeAttached();
  const { label } = findDefinition('serverLife');
  await page.locator('[data-method-input="serverLife"]').first().click();
  await expect(page.getByRole('slider', { name: label.fr, exact: true })).toBeFocused();
  await page.getByText(label.fr).locator('visible=true').last().click();
  await expect(page.locator('[data-method-definition="serverLife"]')).toContainText(
    findDefinition('serverLife').rationale.fr.slice(0, 40),
  );
  expect(await listViolationsInBothThemes(page, '#charts')).toEqual([]);
});
