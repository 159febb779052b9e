import type { Locator, Page } from '@playwright/test';
import { ledgerTexts } from '../../src/i18n/ledger/ledgerTexts.ts';
import { messages } from '../../src/i18n/messages.ts';
import { listViolationsInBothThemes } from './support/axe.ts';
import { findDefinition, textsOf } from './support/content.ts';
import { findFigure, openPage, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The page's ledger, open. */
function findLedger(page: Page): Locator {
  return page.locator('dialog[open]');
}

async function openTable(page: Page, figure: string, language: 'en' | 'fr'): Promise<Locator> {
  const card = findFigure(page, figure);
  await card.scrollIntoViewIfNeeded();
  await waitUntilSettled(page);
  await card.getByRole('button', { name: textsOf(language).panel.showData }).click();
  return card.getByRole('table');
}

/** The cell of a column in the row of a year. */
async function findCell(table: Locator, year: string, column: string): Promise<Locator> {
  const headers = await table.getByRole('columnheader').allInnerTexts();
  const at = headers.findIndex((header) => header.trim() === column);
  expect(at).toBeGreaterThan(0);
  return table
    .getByRole('row', { name: new RegExp(`^${year} `) })
    .getByRole('cell')
    .nth(at - 1);
}

test('fr: 2025 capex opens with its source, its quoted words and its four values; a marker and a default from the reasons, which stay', async ({
  page,
}) => {
  const texts = ledgerTexts.fr;
  const { conflict, assumption } = messages.fr.ledger;
  await openPage(page, { view: 'what-if', language: 'fr' });
  const table = await openTable(page, 'cash', 'fr');
  const cell = await findCell(table, '2025', messages.fr.figures.cash.capex);
  await cell.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const ledger = findLedger(page);
  await expect(ledger.getByText(/^131,819\sMd\$$/u)).toBeVisible();
  await expect(ledger.locator('blockquote')).toContainText('(131,819)');
  await expect(ledger.getByRole('link').first()).toHaveAttribute('href', /AMZN-Q4-2025-Earnings-Release/);
  await expect(ledger).toContainText('5 février 2026');
  await expect(ledger).toContainText(texts.confidences.verified);
  for (const value of ['128,32', '128,3', '125', '142,4'])
    await expect(ledger.locator('li').filter({ hasText: value }).first()).toBeAttached();
  await expect(ledger.getByText(conflict)).toBeVisible();
  await expect(ledger.getByRole('heading', { name: texts.whyShown })).toBeAttached();
  expect(await listViolationsInBothThemes(page, 'dialog[open]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(ledger).toHaveCount(0);
  await expect(cell.getByRole('button')).toBeFocused();

  const { label, markers } = findDefinition('capex');
  await page.getByRole('button', { name: textsOf('fr').slider.whyFor(label.fr) }).click();
  const reasons = page.getByRole('dialog', { name: textsOf('fr').slider.why });
  const trigger = reasons.getByRole('button', { name: assumption.open(markers.at(-1)?.label.fr ?? '') });
  await trigger.click();
  await expect(ledger.locator('[data-ledger-fact="f1060"]')).toBeVisible();
  await expect(ledger.locator('[data-rival="f1059"]')).toContainText('200');
  await ledger.getByRole('combobox').selectOption('default');
  await expect(ledger).toContainText(texts.assumption.title);
  await page.keyboard.press('Escape');
  await expect(ledger).toHaveCount(0);
  await expect(reasons).toBeVisible();
  await expect(trigger).toBeFocused();
});

test('a key figure opens for both years and wears a badge where sources differ; the files behind it come when they are needed', async ({
  page,
}) => {
  const texts = ledgerTexts.en;
  const { conflict } = messages.en.ledger;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await openPage(page, { view: 'what-if', inputs: { capex: 250 } });
  expect(asked.filter((file) => /^(evidence\.json|LedgerDialog)/.test(file))).toEqual([]);
  const ledger = findLedger(page);
  await page.locator('[data-kpi="netSales"]').getByRole('button').last().click();
  await expect(ledger.locator('blockquote')).toBeVisible();
  expect(asked).toContain('evidence.json');
  await page.keyboard.press('Escape');
  await expect(ledger).toHaveCount(0);

  const tile = page.locator('[data-kpi="freeCashFlow"]');
  await expect(tile.getByRole('img', { name: conflict })).toBeVisible();
  await expect(page.locator('[data-kpi="netSales"] [data-conflict]')).toHaveCount(0);
  await tile.getByRole('button').last().click();
  await expect(ledger).toContainText(texts.computedFrom(2));
  await expect(ledger.locator('[data-rival="f0384"]')).toContainText('11');
  await ledger.getByRole('combobox').selectOption('chosen');
  await expect(ledger).toContainText(texts.model.title);
  await expect(ledger).toContainText(findDefinition('capex').label.en);
  await expect(ledger).toContainText(texts.model.section('Amazon'));
  await expect(ledger.getByRole('link')).toHaveCount(0);
  await ledger.getByRole('button', { name: textsOf('en').common.close }).click();
  await expect(tile.getByRole('button').last()).toBeFocused();

  await test.step('on a phone it fills the screen and does not scroll sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await tile.getByRole('button').last().click();
    await expect(ledger.locator('[data-rival]').first()).toBeVisible();
    const box = await ledger.boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, height: 844 });
    expect(box?.width).toBeGreaterThan(370);
    const sideways = await ledger.evaluate((element) =>
      [element, ...element.querySelectorAll('*')]
        .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 0.5)
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect(sideways).toEqual([]);
  });
});

test('a point of a chart opens by Enter and by a click, and so does every reported figure of a table; facts lead to facts and back', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if' });
  const chart = findFigure(page, 'capacity').locator('.recharts-surface').first();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(findFigure(page, 'capacity').getByRole('status')).toContainText('2020');
  await page.keyboard.press('Enter');
  await expect(findLedger(page).locator('[data-ledger-fact]')).toBeVisible();
  await expect(findLedger(page).getByRole('heading', { level: 2 })).toContainText('2020');
  await page.keyboard.press('Escape');
  await expect(findLedger(page)).toHaveCount(0);
  await expect(chart).toBeFocused();
  const box = await chart.boundingBox();
  if (box === null) throw new Error('the chart is not on the page');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width * 0.31, box.y + box.height / 2);
  await expect(findFigure(page, 'capacity').getByRole('status')).toContainText(/20\d\d/);
  await page.mouse.click(box.x + box.width * 0.31, box.y + box.height / 2);
  await expect(findLedger(page).locator('[data-ledger-value]')).toContainText('$');
  await page.keyboard.press('Escape');
  await expect(findLedger(page)).toHaveCount(0);

  const cells = (await openTable(page, 'cash', 'en'))
    .getByRole('row', { name: /^2023 / })
    .locator('[data-ledger]');
  const count = await cells.count();
  expect(count).toBeGreaterThan(1);
  for (let at = 0; at < count; at += 1) {
    await cells.nth(at).click();
    await expect(findLedger(page).getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(findLedger(page)).toHaveCount(0);
  }
  const table = await openTable(page, 'capacity', 'en');
  await table
    .getByRole('row', { name: /^12 months/ })
    .locator('[data-ledger]')
    .first()
    .click();
  const ledger = findLedger(page);
  await expect(ledger).toContainText(ledgerTexts.en.sumOf(4));
  await ledger.getByRole('button', { name: /^Open AWS sales, Q2 2026/ }).click();
  await expect(ledger.locator('[data-ledger-value]')).toHaveText('$42.232bn');
  await ledger.getByRole('button', { name: /^Back to/ }).click();
  await expect(ledger.locator('[data-ledger-value]')).toHaveText('$148bn');
});
