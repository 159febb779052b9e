import { findPreset, listGoldenKpis } from './support/content.ts';
import {
  figuresOf,
  findFigure,
  findKpis,
  findSlider,
  openPage,
  readPicture,
  showWholePage,
  waitUntilSettled,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

test('people who want no motion get none, and the same page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, { view: 'what-if' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((times) =>
          times.split(',').some((time) => parseFloat(time) > 0),
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
  await findSlider(page, 'capex').press('Home');
  await waitUntilSettled(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('paper shows figures and charts, and no controls of the page', async ({ page }) => {
  await openPage(page, { view: 'what-if' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'en').slice());
  for (const id of figuresOf['what-if']) {
    const picture = findFigure(page, id).locator('svg.recharts-surface, svg[role="img"]');
    await expect(picture, id).toBeVisible();
    const [card, drawn] = [await findFigure(page, id).boundingBox(), await picture.boundingBox()];
    expect(drawn?.width, id).toBeGreaterThan(300);
    expect((drawn?.x ?? 0) + (drawn?.width ?? 0), id).toBeLessThanOrEqual(
      (card?.x ?? 0) + (card?.width ?? 0),
    );
  }
});

test('paper shows every chart as it stands, those out of view too', async ({ page }) => {
  await openPage(page, { view: 'what-if', inputs: findPreset('winter').inputs });
  await showWholePage(page);
  const expected = new Map<string, string>();
  for (const id of figuresOf['what-if']) expected.set(id, await readPicture(page, id));

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('about:blank');
  await openPage(page, { view: 'what-if' });
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'AI winter', exact: true }).click();
  await waitUntilSettled(page);
  // What the browser does before it lays the page out for paper; nothing that comes later is printed.
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  const stale: string[] = [];
  for (const id of figuresOf['what-if'])
    if ((await readPicture(page, id)) !== expected.get(id)) stale.push(id);
  expect(stale).toEqual([]);
});
