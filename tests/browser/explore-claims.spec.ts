import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseClaims } from '../../src/data/claims.ts';
import { claimsTexts } from '../../src/i18n/claims/claimsTexts.ts';
import { paletteTexts } from '../../src/i18n/search/paletteTexts.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/model/index.ts';
import { readDataFile, textsOf } from './support/content.ts';
import { findFigure } from './support/page.ts';
import { expect, test } from './support/test.ts';

const { claims, reports, verdicts } = parseClaims(readDataFile('claims.json'));

function count(fits: (claim: (typeof claims)[number]) => boolean): number {
  return claims.filter(fits).length;
}

function nameVerdict(id: string, language: Language): string {
  return verdicts.find((verdict) => verdict.id === id)?.label[language] ?? id;
}

async function openClaims(page: Page, settings: string): Promise<void> {
  await page.goto(`/#/sources?v=1&${settings}`);
  await expect(page.locator('[data-claim]')).toHaveCount(claims.length);
}

test('fr: every claim with wording, finding, verdict and source; bars, report and words choose among them', async ({
  page,
}) => {
  const texts = claimsTexts.fr;
  await openClaims(page, 'lang=fr');
  await expect(page.getByText(texts.intro(claims.length, reports.length))).toBeVisible();
  const card = page.locator('[data-claim="002-11"]');
  await expect(card).toContainText('37,0\u202f% pour 2024');
  await expect(card.locator('[lang="fr"]').filter({ hasText: '«' })).toHaveCount(1);
  await expect(card.getByRole('list', { name: texts.sources }).getByRole('link')).toHaveCount(2);
  // Told by icon and word, not by colour alone.
  const words = await page.locator('[data-claim]').evaluateAll((cards) =>
    cards.map((one) => ({
      id: one.getAttribute('data-claim'),
      word: one.querySelector('p')?.textContent ?? '',
      icons: one.querySelectorAll('p:first-child svg').length,
    })),
  );
  expect(words).toEqual(
    claims.map(({ id, verdict }) => ({
      id,
      word: expect.stringContaining(nameVerdict(verdict, 'fr')),
      icons: 1,
    })),
  );

  const shown = page.locator('[data-claim]');
  const contradicted = count(({ verdict }) => verdict === 'contradicted');
  const bar = page.getByRole('button', {
    name: texts.bar(nameVerdict('contradicted', 'fr'), contradicted),
  });
  await bar.click();
  await expect(shown).toHaveCount(contradicted);
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel(texts.report, { exact: true }).selectOption('004');
  const fits = count(({ verdict, report }) => verdict === 'contradicted' && report === '004');
  await expect(shown).toHaveCount(fits);
  await expect(page.getByRole('status').filter({ hasText: texts.shown(fits, claims.length) })).toBeVisible();
  await page.getByRole('searchbox', { name: texts.search }).fill('nvidia 2030');
  await expect(shown).toHaveCount(1);
  await page.getByRole('searchbox', { name: texts.search }).fill('nvidia 2030 nothing');
  await expect(page.getByRole('heading', { name: texts.emptyTitle })).toBeVisible();
  await page.getByRole('button', { name: texts.reset }).first().click();
  await expect(shown).toHaveCount(claims.length);
});

test('from a claim to the chart that shows it and back to the selection; tabs by arrows, in the address', async ({
  page,
}) => {
  const texts = claimsTexts.en;
  await openClaims(page, 'lang=en&capex=250');
  await page.getByRole('searchbox', { name: texts.search }).fill('002-11');
  await expect(page.locator('[data-claim]')).toHaveCount(1);
  await page.getByRole('link', { name: texts.seeFigure(paletteTexts.en.charts.margin) }).click();
  const figure = findFigure(page, 'margin');
  await expect(figure).toBeFocused();
  const head = await page.locator('header').boundingBox();
  await expect
    .poll(async () => ((await figure.boundingBox())?.y ?? 0) - (head?.height ?? 0), { intervals: [50] })
    .toBeGreaterThanOrEqual(0);
  await expect(page).toHaveURL(/#\/what-if\?v=1&capex=250&/);
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: texts.search })).toHaveValue('002-11');
  await expect(page.locator('[data-claim]')).toHaveCount(1);

  const names = messages.en.sourcesPage.tabNames;
  await page.getByRole('tab', { name: names.claims }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: names.data, selected: true })).toBeFocused();
  await expect(page).toHaveURL(/#\/sources\?v=1&capex=250&tab=data&lang=en$/);
  await page.reload();
  await expect(page.getByRole('tabpanel', { name: names.data })).toBeVisible();
  await page.getByRole('tab', { name: names.claims }).click();
  await expect(page).toHaveURL(/#\/sources\?v=1&capex=250&lang=en$/);
});

test('fr: a lever leads to its claims, a claim to the ledger of its figures and to the way a chart shows it', async ({
  page,
}) => {
  const texts = claimsTexts.fr;
  await page.goto('/#/overview?v=1&lang=fr');
  const lever = page.locator('[data-lever="layoffs"]');
  await lever.getByRole('link', { name: messages.fr.levers.claims(3) }).click();
  await expect(page).toHaveURL(/#\/sources\?v=1&ids=001-08,001-09,003-14/);
  await expect(page.locator('[data-claim]')).toHaveCount(3);
  await page.reload();
  await expect(page.locator('[data-claim]')).toHaveCount(3);

  const card = page.locator('[data-claim="003-14"]');
  await card.getByRole('button', { name: texts.seeFacts(2) }).click();
  const ledger = page.getByRole('dialog');
  await expect(ledger.locator('[data-ledger-fact="f1067"]')).toBeVisible();
  await ledger.getByRole('combobox').selectOption({ index: 1 });
  await expect(ledger.locator('[data-ledger-value]')).toHaveText('57\u202f000');
  await page.keyboard.press('Escape');
  await expect(ledger).toHaveCount(0);
  await card.getByRole('link', { name: /\p{L}/u }).last().click();
  await expect(lever).toBeFocused();
  await expect(lever).toBeInViewport();

  await page.goto('/#/sources?v=1&lang=fr&ids=000-16&verdict=confirmed');
  await page.getByRole('link', { name: texts.seeFigure(paletteTexts.fr.charts['race-sales']) }).click();
  await expect(findFigure(page, 'race-sales')).toBeFocused();
  await expect(page).toHaveURL(/#\/cloud-race\?v=1&sales=synergy&/);
  await expect(findFigure(page, 'race-sales').getByRole('heading')).toContainText('33');
});

test('the chart of the verdicts has table, file and link as every chart; a bad verdict or tab in a link is said', async ({
  page,
}) => {
  const texts = textsOf('en');
  await openClaims(page, 'lang=en&q=');
  const chart = page.locator('[data-figure="claim-verdicts"]');
  await chart.getByRole('button', { name: texts.panel.showData }).click();
  await expect(chart.getByRole('row')).toHaveCount(verdicts.length + 1);
  await chart.getByRole('button', { name: messages.en.exports.menu }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: messages.en.exports.items.svg.label }).click(),
  ]);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).toContain(`% of ${claims.length} claims`);
  await page.goto('/#/sources?v=1&lang=en&chart=claim-verdicts&verdict=maybe&tab=nowhere');
  await expect(chart).toBeFocused();
  await expect(page.getByText(texts.linkNotices.badSetting('Verdict', 'maybe'))).toBeVisible();
  await expect(
    page.getByText(texts.linkNotices.badSetting(messages.en.sourcesPage.tab, 'nowhere')),
  ).toBeVisible();
  await expect(page).toHaveURL(/#\/sources\?v=1&lang=en$/);
});
