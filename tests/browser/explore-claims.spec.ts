import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parseClaims } from '../../src/data/claims.ts';
import { claimsTexts } from '../../src/i18n/claims/claimsTexts.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/model/index.ts';
import { languages, readDataFile, textsOf } from './support/content.ts';
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

for (const language of languages) {
  const texts = claimsTexts[language];

  test(`${language}: every claim with wording, finding, verdict and source`, async ({ page }) => {
    await openClaims(page, `lang=${language}`);
    await expect(page.getByText(texts.intro(claims.length, reports.length))).toBeVisible();
    const card = page.locator('[data-claim="002-11"]');
    await expect(card).toContainText(nameVerdict('contradicted', language));
    await expect(card).toContainText(language === 'fr' ? '37,0\u202f% pour 2024' : '37.0% for 2024');
    await expect(card.locator('[lang="fr"]').filter({ hasText: '«' })).toHaveCount(1);
    await expect(card.getByRole('list', { name: texts.sources }).getByRole('link')).toHaveCount(2);
  });

  test(`${language}: the bars are the filter, together with report, subject and words`, async ({ page }) => {
    await openClaims(page, `lang=${language}`);
    const shown = page.locator('[data-claim]');
    const contradicted = count(({ verdict }) => verdict === 'contradicted');
    const bar = page.getByRole('button', {
      name: texts.bar(nameVerdict('contradicted', language), contradicted),
    });
    await bar.click();
    await expect(shown).toHaveCount(contradicted);
    await expect(bar).toHaveAttribute('aria-pressed', 'true');

    await page.getByLabel(texts.report, { exact: true }).selectOption('004');
    const fits = count(({ verdict, report }) => verdict === 'contradicted' && report === '004');
    await expect(shown).toHaveCount(fits);
    await expect(
      page.getByRole('status').filter({ hasText: texts.shown(fits, claims.length) }),
    ).toBeVisible();

    await page.getByRole('searchbox', { name: texts.search }).fill('nvidia 2030');
    await expect(shown).toHaveCount(1);
    await page.getByRole('searchbox', { name: texts.search }).fill('nvidia 2030 nothing');
    await expect(page.getByRole('heading', { name: texts.emptyTitle })).toBeVisible();
    await page.getByRole('button', { name: texts.reset }).first().click();
    await expect(shown).toHaveCount(claims.length);
  });

  test(`${language}: from a claim to the chart that shows it, and back to the selection`, async ({
    page,
  }) => {
    await openClaims(page, `lang=${language}&capex=250`);
    await page.getByRole('searchbox', { name: texts.search }).fill('002-11');
    await expect(page.locator('[data-claim]')).toHaveCount(1);
    await page.getByRole('link', { name: texts.seeFigure(texts.figures.margin) }).click();
    const figure = findFigure(page, 'margin');
    await expect(figure).toBeFocused();
    await expect(figure.getByRole('heading')).toBeInViewport();
    const head = await page.locator('header').boundingBox();
    await expect
      .poll(async () => ((await figure.boundingBox())?.y ?? 0) - (head?.height ?? 0))
      .toBeGreaterThanOrEqual(0);
    await expect(page).toHaveURL(/#\/what-if\?v=1&capex=250&/);

    await page.goBack();
    await expect(page.getByRole('searchbox', { name: texts.search })).toHaveValue('002-11');
    await expect(page.locator('[data-claim]')).toHaveCount(1);
  });
}

test('verdicts are told by icon and word, not by colour alone', async ({ page }) => {
  await openClaims(page, 'lang=en');
  for (const claim of claims) {
    const card = page.locator(`[data-claim="${claim.id}"]`);
    await expect(card.locator('p').first()).toContainText(nameVerdict(claim.verdict, 'en'));
  }
  await expect(page.locator('[data-claim] p:first-child svg')).toHaveCount(claims.length);
});

test('tabs: arrows open the neighbour, the address follows, back and reload restore', async ({ page }) => {
  const names = messages.en.sourcesPage.tabNames;
  await openClaims(page, 'lang=en');
  await page.getByRole('tab', { name: names.claims }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: names.data, selected: true })).toBeFocused();
  await expect(page).toHaveURL(/#\/sources\?v=1&tab=data&lang=en$/);
  await page.reload();
  await expect(page.getByRole('tabpanel', { name: names.data })).toBeVisible();
  await page.getByRole('tab', { name: names.claims }).click();
  await expect(page).toHaveURL(/#\/sources\?v=1&lang=en$/);
});

test('a tab that is none is said and leaves the address', async ({ page }) => {
  const texts = textsOf('en');
  await page.goto('/#/sources?v=1&tab=nowhere');
  await expect(
    page.getByText(texts.linkNotices.badSetting(messages.en.sourcesPage.tab, 'nowhere')),
  ).toBeVisible();
  await expect(page).toHaveURL(/#\/sources\?v=1$/);
});

for (const { width, settings } of [
  { width: 1440, settings: 'lang=en&theme=light' },
  { width: 1440, settings: 'lang=fr&theme=dark' },
  { width: 390, settings: 'lang=fr&theme=light' },
  { width: 1920, settings: 'lang=en&theme=light&density=present' },
]) {
  test(`accessible and within the page at ${width} px, ${settings}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openClaims(page, settings);
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}
