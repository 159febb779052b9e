import type { Locator, Page } from '@playwright/test';
import { chartsOfViews } from '../../src/store/charts.ts';
import { findPreset, readGolden, textsOf } from './support/content.ts';
import {
  figuresOf,
  findFigure,
  findSlider,
  followHash,
  openPage,
  showWholePage,
  views,
  waitUntilSettled,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Opens the table twin of a figure. */
async function openTable(page: Page, id: string, language: 'en' | 'fr' = 'en'): Promise<Locator> {
  const { panel } = textsOf(language);
  const figure = findFigure(page, id);
  await figure.getByRole('button', { name: panel.showData }).click();
  await expect(figure.getByRole('button', { name: panel.hideData })).toHaveAttribute('aria-expanded', 'true');
  return figure.getByRole('table');
}

/** The texts of a row of a table, its header first. */
async function readRow(row: Locator): Promise<readonly string[]> {
  const cells = await row.locator('th, td').allInnerTexts();
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
}

/** "$1.30tn" → 1300, "−$33.6bn" → −33.6; NaN for anything else. */
function readMoney(text: string): number {
  const found = /([−-]?)\$([\d.,]+)(bn|tn)/.exec(text);
  const [, sign, digits = '', unit] = found ?? [];
  const size = Number(digits.replaceAll(',', '')) * (unit === 'tn' ? 1000 : 1);
  return found === null ? NaN : sign === '' ? size : -size;
}

test('the keyboard and the mouse read a chart point by point; titles state the scenario as it stands', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if' });
  const title = (id: string) => findFigure(page, id).locator('h2');
  await test.step('keyboard', async () => {
    const chart = findFigure(page, 'capacity').locator('.recharts-surface');
    const spoken = findFigure(page, 'capacity').getByRole('status');
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await expect(spoken).toContainText(/20\d\d/);
    const seen = [await spoken.innerText()];
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('ArrowRight');
      await expect(spoken).not.toHaveText(seen.at(-1) ?? '');
      seen.push(await spoken.innerText());
    }
    const years = seen.map((text) => Number(/20\d\d/.exec(text)?.[0]));
    expect(years).toEqual(years.map((_, order) => (years[0] ?? 0) + order));
    expect(years[0]).toBeLessThanOrEqual(2020);
    expect(seen[0]).toContain('AWS sales');
    await page.keyboard.press('ArrowLeft');
    await expect(spoken).toContainText(String(years[2]));
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight');
    await expect(spoken).toContainText('2030');
    await expect(spoken).toContainText('$384bn');
  });

  await test.step('titles', async () => {
    await expect(title('capacity')).toHaveText(
      'Demand, not capacity, limits AWS sales in 2030: $16.4bn spare',
    );
    await expect(title('cash')).toHaveText('Free cash flow turns positive in 2028: $98.7bn in 2030');
    await expect(title('cloud')).toHaveText('AWS stays ahead of Azure and Google Cloud through 2030');
    await findSlider(page, 'awsGrowth').press('End');
    await expect(title('capacity')).toHaveText(/^Missing capacity costs AWS \$\d+bn of sales in 2030$/);
    await findSlider(page, 'awsGrowth').press('Home');
    await expect(title('cloud')).toHaveText(/passes AWS in 20\d\d\.\d/);
    await findSlider(page, 'capex').press('Home');
    await expect(title('cash')).toHaveText(/positive every year through 2030/);
  });

  await test.step('mouse, on the steps of the bridge', async () => {
    await page.getByRole('button', { name: 'Reset all' }).click();
    const figure = findFigure(page, 'bridge');
    await figure.scrollIntoViewIfNeeded();
    await waitUntilSettled(page);
    const box = await figure.locator('.recharts-surface').boundingBox();
    if (box === null) throw new Error('the bridge is not on the page');
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.24);
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.25);
    await expect(figure.getByRole('status')).toContainText('Scenario');
    await expect(figure.getByRole('status')).toContainText(/\$[\d.]+bn/);
  });
});

test('fr: every figure has a name, a sentence, notes, documents with links and a table', async ({ page }) => {
  const { panel, table } = textsOf('fr');
  for (const view of views) {
    await openPage(page, { view, language: 'fr' });
    await showWholePage(page);
    await expect(page.locator('[data-figure]')).toHaveCount(chartsOfViews[view].length);
    // What both views show is looked at once.
    for (const id of figuresOf[view].filter(
      (one) => view === 'what-if' || !figuresOf['what-if'].includes(one),
    )) {
      const figure = findFigure(page, id);
      const title = (await figure.locator('h2').textContent()) ?? '';
      expect(title, id).toMatch(/\d{4}/);
      await expect(figure).toHaveRole('article');
      await expect(figure).toHaveAccessibleName(title);
      await expect(figure.locator('p.sr-only'), id).toContainText(/\d/);
      await expect(figure.getByRole('application', { name: title })).toHaveCount(1);

      const sources = figure.locator('details');
      await sources.locator('summary').click();
      const count = await sources.getByRole('listitem').count();
      await expect(sources.locator('summary')).toContainText(panel.sourcesCount(count));
      await expect(sources.getByRole('link').first()).toHaveAttribute('href', /^https?:\/\//);

      const data = await openTable(page, id, 'fr');
      await expect(data).toBeVisible();
      await expect(data.locator('caption')).toHaveText((await figure.locator('h2 + p').textContent()) ?? '');
      if (id === 'bridge') continue;
      await expect(data.getByRole('row').nth(1)).toContainText(table.actual);
      await expect(data.getByRole('row').last()).toContainText(table.projected);
    }
  }
});

test('tables hold the reference results: AWS capacity from 2019 to 2030; the steps of the bridge add up to its end', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if', inputs: findPreset('discipline').inputs });
  const data = await openTable(page, 'capacity');
  expect(await readRow(data.getByRole('row').nth(0))).toEqual([
    'Year',
    'AWS sales',
    'AWS sales, baseline',
    'AWS capacity',
    'AWS demand',
    'Unmet demand',
  ]);
  const first = await readRow(data.getByRole('row').nth(1));
  expect(first.slice(0, 2)).toEqual(['2019 reported', '$35.0bn']);
  const last = await readRow(data.getByRole('row').last());
  expect(last[0]).toBe('2030 projected');
  const golden = (caseId: string, output: string) => readGolden(caseId, 2030, output);
  const expected = [
    golden('discipline', 'awsRevenue'),
    golden('base', 'awsRevenue'),
    golden('discipline', 'awsCapacity'),
    golden('discipline', 'awsDemand'),
    golden('discipline', 'awsUnmetDemand'),
  ];
  last.slice(1).forEach((text, order) => {
    const value = expected[order] ?? NaN;
    expect(Math.abs(readMoney(text) - value), `${text} for ${value}`).toBeLessThanOrEqual(value * 0.006);
  });
  await findFigure(page, 'capacity').getByRole('button', { name: 'Hide data' }).click();
  await expect(data).toHaveCount(0);

  await followHash(page, { view: 'what-if', inputs: findPreset('boom').inputs });
  await findFigure(page, 'bridge').scrollIntoViewIfNeeded();
  await waitUntilSettled(page);
  const bridge = await openTable(page, 'bridge');
  const rows = await Promise.all((await bridge.getByRole('row').all()).slice(1).map(readRow));
  const amounts = rows.map((row) => readMoney(row[1] ?? '').valueOf());
  const steps = amounts.slice(1, -1).map((amount) => (Number.isNaN(amount) ? 0 : amount));
  const [start = NaN, end = NaN] = [amounts[0], amounts.at(-1)];
  expect(rows[0]?.[0]).toBe('Net income 2025');
  expect(rows.at(-1)?.[0]).toBe('Net income 2030');
  expect(steps.length).toBeGreaterThanOrEqual(8);
  const sum = steps.reduce((total, step) => total + step, start);
  // Each amount is rounded to three digits.
  expect(Math.abs(sum - end)).toBeLessThan(2);
  expect(end).toBeCloseTo(readGolden('boom', 2030, 'netIncome'), -1);
});

test('what Amazon earned is told from 2013 on, and the open table follows the scenario', async ({ page }) => {
  await openPage(page, { view: 'overview' });
  await expect(findFigure(page, 'earnings').locator('h2 + p')).toContainText('2013–2030');
  await expect(findFigure(page, 'earnings').locator('.recharts-surface')).toContainText('2013');
  const data = await openTable(page, 'earnings');
  const first = await readRow(data.getByRole('row').nth(1));
  expect(first[0]).toMatch(/^2013\*? reported$/);
  expect(readMoney(first[1] ?? '')).toBeGreaterThan(0);
  const last = data.getByRole('row').last();
  const before = await readRow(last);
  expect(readMoney(before[1] ?? '')).toBeCloseTo(readGolden('base', 2030, 'awsOperatingIncome'), -1);
  await findSlider(page, 'awsCashMargin').press('End');
  await expect(last).not.toContainText(before[1] ?? '');
});
