import type { Page } from '@playwright/test';
import { formatInputNumber, formatInputValue } from '../../src/format/inputs.ts';
import type { InputId, Language } from '../../src/model/index.ts';
import {
  assumptions,
  findDefinition,
  findPreset,
  listGoldenKpis,
  readGolden,
  textsOf,
} from './support/content.ts';
import {
  findExactValue,
  findKpi,
  findKpis,
  findRow,
  findSlider,
  followHash,
  openPage,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

/** What a slider says of itself: its value and the same with its unit. */
async function expectValue(page: Page, id: InputId, value: number, language: Language): Promise<void> {
  const { unit } = findDefinition(id);
  await expect(findSlider(page, id, language)).toHaveValue(String(value));
  const text = formatInputValue(value, unit, language);
  await expect(findSlider(page, id, language)).toHaveAttribute('aria-valuetext', text);
  await expect(findExactValue(page, id, language)).toHaveValue(formatInputNumber(value, language));
}

test('fr: every assumption has a slider; keys, exact value, marks, reset and reasons of one', async ({
  page,
}) => {
  const texts = textsOf('fr');
  await openPage(page, { view: 'what-if', language: 'fr' });
  const { label, markers, rationale, p10, p90, unit, min, max } = findDefinition('capex');
  const slider = findSlider(page, 'capex', 'fr');
  const row = findRow(page, 'capex');
  const show = (value: number) => formatInputValue(value, unit, 'fr');

  await test.step('keys', async () => {
    for (const [key, value] of [
      ['ArrowRight', 225],
      ['ArrowUp', 230],
      ['PageDown', 180],
      ['PageUp', 230],
      ['ArrowLeft', 225],
      ['Home', min],
      ['ArrowDown', min],
      ['End', max],
    ] as const) {
      await slider.press(key);
      await expectValue(page, 'capex', value, 'fr');
    }
  });

  await test.step('marks, exact value and reset', async () => {
    for (const marker of markers)
      await expect(row).toContainText(
        texts.slider.marker(marker.label.fr, formatInputNumber(marker.value, 'fr')),
      );
    await expect(row.locator('[data-track] .rail-mark')).toHaveCount(markers.length + 1);
    const field = findExactValue(page, 'capex', 'fr');
    await field.fill('187,25');
    await field.press('Enter');
    await expectValue(page, 'capex', 187.25, 'fr');
    await expect(page).toHaveURL(/capex=187\.25/);
    await field.fill('9999');
    await field.press('Enter');
    await expect(row.getByRole('alert')).toHaveText(
      texts.slider.clamped('9999', show(min), show(max), show(max)),
    );
    await expectValue(page, 'capex', max, 'fr');
    await field.fill('beaucoup');
    await field.press('Tab');
    await expect(row.getByRole('alert')).toHaveText(texts.slider.notANumber('beaucoup', show(max)));
    await row.getByRole('button', { name: texts.slider.reset(label.fr, show(220)) }).click();
    await expectValue(page, 'capex', 220, 'fr');
    await expect(row.getByRole('alert')).toHaveCount(0);
    await expect(slider).toBeFocused();
    await expect(page.getByText(texts.scenario.nothingChanged)).toBeVisible();
  });

  await test.step('why this default: reasons, ranges and sources, and the way back', async () => {
    const opener = row.getByRole('button', { name: texts.slider.whyFor(label.fr), exact: true });
    await opener.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeFocused();
    await expect(dialog).toContainText(rationale.fr);
    await expect(dialog).toContainText(texts.slider.rangeFromTo(show(p10), show(p90)));
    const links = dialog.getByRole('link');
    await expect(links).toHaveCount(findDefinition('capex').sources.length);
    await expect(links.first()).toHaveAttribute('href', /^https:\/\//);
    const box = await dialog.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual(900);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  await test.step('all of them, the advanced ones once opened', async () => {
    const count = (tier: string) => assumptions.definitions.filter((one) => one.tier === tier).length;
    await expect(page.getByRole('slider')).toHaveCount(count('primary'));
    for (const { id: group } of assumptions.groups) {
      const more = assumptions.definitions.filter((one) => one.group === group && one.tier === 'advanced');
      if (more.length === 0) continue;
      const summary = page.locator(`section[aria-labelledby="group-${group}"] summary`);
      await expect(summary).toHaveText(texts.scenario.moreAssumptions(more.length));
      await summary.click();
    }
    await expect(page.getByRole('slider')).toHaveCount(assumptions.definitions.length);
    const shown = await page
      .locator('[data-input] input[type="range"]')
      .evaluateAll((inputs) =>
        inputs.map((input) => [
          input.closest<HTMLElement>('[data-input]')?.dataset['input'],
          ...(input instanceof HTMLInputElement ? [input.min, input.max, input.value] : []),
        ]),
      );
    const expected = assumptions.definitions.map((one) => [
      one.id,
      ...[one.min, one.max, one.default].map(String),
    ]);
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  await test.step('the taller mark on the rail stands at the baseline', async () => {
    await slider.press('Home');
    const { default: standard } = findDefinition('capex');
    const track = findRow(page, 'capex').locator('[data-track]');
    const rail = await track.boundingBox();
    const heights = await track
      .locator('.rail-mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().height));
    const mark = await track
      .locator('.rail-mark')
      .nth(heights.indexOf(Math.max(...heights)))
      .boundingBox();
    if (rail === null || mark === null) throw new Error('the rail is not on the page');
    const thumb = 18;
    const expected = rail.x + thumb / 2 + ((standard - min) / (max - min)) * (rail.width - thumb);
    expect(Math.abs(mark.x + mark.width / 2 - expected)).toBeLessThan(1);
    expect(Math.abs(mark.y + mark.height / 2 - rail.y - rail.height / 2)).toBeLessThan(1);
  });
});

test('every preset shows the reference results of the model; one by keyboard, and a scenario of one’s own told apart from it', async ({
  page,
}) => {
  const texts = textsOf('en');
  await openPage(page, { view: 'what-if' });
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'en').slice());
  const menuButton = page.getByRole('button', { name: texts.scenario.presets, exact: true });
  for (const { id, label, inputs } of assumptions.presets) {
    await menuButton.click();
    await page.getByRole('menuitemradio', { name: label.en, exact: true }).click();
    await expect(findKpis(page)).toHaveText(listGoldenKpis(id, 2030, 'en').slice());
    await expect(menuButton).toBeFocused();
    const changed = Object.entries(inputs).filter(
      ([input, value]) => assumptions.definitions.find((one) => one.id === input)?.default !== value,
    ).length;
    await expect(page.locator('[data-changed-count]')).toHaveText(
      changed === 0 ? texts.scenario.nothingChanged : texts.scenario.changed(changed),
    );
  }

  await menuButton.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { checked: true })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const last = assumptions.presets.at(-1)?.label.en ?? 'none';
  await expect(page.locator('#scenario').getByText(last, { exact: true })).toBeVisible();
  await expect(menuButton).toBeFocused();
  await findSlider(page, 'capex').press('ArrowRight');
  await expect(page.getByText(texts.scenario.custom, { exact: true })).toBeVisible();
  await menuButton.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(menuButton).toBeFocused();
});

test('the key figures as people read them; changes are counted, per group too, and reset all takes everything back', async ({
  page,
}) => {
  const texts = textsOf('en');
  await openPage(page, { view: 'what-if', inputs: { capex: 250, awsGrowthLong: 12, unmetRetention: 50 } });
  await expect(page.locator('[data-changed-count]')).toHaveText('3 changed');
  const group = page.locator('section[aria-labelledby="group-aws-demand"]');
  await expect(group.locator('summary')).toContainText('2 changed');
  await page.getByRole('button', { name: texts.scenario.resetAll }).click();
  await expect(page.locator('[data-changed-count]')).toHaveText(texts.scenario.nothingChanged);
  await expect(page.getByRole('button', { name: texts.scenario.resetAll })).toBeDisabled();
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'en').slice());
  await expect(page).toHaveURL(/#\/what-if\?v=1$/);

  // Written out by hand from the reference results, so that a fault in the number formats shows too.
  await expect(findKpis(page)).toHaveText(['$1.30tn', '$171bn', '$144bn', '$98.7bn', '26.5%', '38.9%']);
  await page.getByRole('radio', { name: 'Français' }).check();
  const spaced = ['1 300 Md$', '171 Md$', '144 Md$', '98,7 Md$', '26,5 %', '38,9 %'];
  // In texts a narrow no-break space counts as a space.
  await expect(findKpis(page)).toHaveText(spaced);
  expect(await findKpi(page, 'netSales').textContent()).toBe('1\u202f300\u202fMd$');

  await followHash(page, { view: 'what-if', language: 'en', inputs: findPreset('winter').inputs });
  const change = readGolden('winter', 2030, 'netSales') - readGolden('base', 2030, 'netSales');
  const relative = (100 * change) / readGolden('base', 2030, 'netSales');
  await expect(page.locator('[data-kpi="netSales"] [data-kpi-change]')).toHaveText(
    `▼−$${Math.abs(change).toFixed(0)}bn (−${Math.abs(relative).toFixed(0)}%) vs baseline`,
  );
  await expect(page.locator('[data-kpi="awsMargin"] [data-kpi-change]')).toContainText('pp vs baseline');
});
