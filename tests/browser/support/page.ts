import type { Locator, Page } from '@playwright/test';
import type { InputId, Language, Overrides } from '../../../src/model/index.ts';
import { findDefinition, textsOf } from './content.ts';
import { expect } from './test.ts';

export type View = 'overview' | 'what-if';
export const views: readonly View[] = ['overview', 'what-if'];

/** The figures of each view, in the order of the page. */
export const figuresOf: Readonly<Record<View, readonly string[]>> = {
  overview: ['earnings', 'profit', 'cash', 'capacity', 'cloud', 'market-value'],
  'what-if': ['capacity', 'profit', 'cash', 'margin', 'cloud', 'bridge'],
};

export interface PageState {
  readonly view: View;
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly density?: 'desk' | 'present';
  readonly inputs?: Overrides;
  readonly to?: number;
}

/** The part of the address from # on, as a person would write it. */
export function writeHash({ view, language, theme, density, inputs = {}, to }: PageState): string {
  const settings = { v: 1, ...inputs, lang: language, theme, density, to };
  const parts = Object.entries(settings).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${value}`],
  );
  return `#/${view}?${parts.join('&')}`;
}

/** Lets what was just done reach the page: two frames, after which a chart that is behind says so. */
async function passFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<null>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** The charts in view that do not stand on the chart library yet or are behind the scenario. Charts elsewhere do not draw, plain ones do without. */
async function listBehind(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-figure]:not([data-empty], [data-plain])')].flatMap(
      (figure) => {
        const { top, bottom } = figure.getBoundingClientRect();
        const isDrawn = figure.querySelector('.recharts-surface') !== null && !('settling' in figure.dataset);
        return isDrawn || bottom <= 0 || top >= innerHeight ? [] : [figure.dataset['figure'] ?? ''];
      },
    ),
  );
}

/** Waits until the charts in view, if there are any, stand on the chart library and have caught up with the scenario. */
export async function waitUntilCaughtUp(page: Page): Promise<void> {
  await passFrames(page);
  await expect
    .poll(() => listBehind(page), { message: 'charts that are behind', intervals: [50] })
    .toEqual([]);
}

/** The same on a page with charts. */
export async function waitUntilSettled(page: Page): Promise<void> {
  await passFrames(page);
  await expect(page.locator('[data-figure] svg').first()).toBeAttached();
  await waitUntilCaughtUp(page);
}

/** Waits for the reported history, too: it comes after the first picture and lets the charts start before 2025. */
export async function waitUntilComplete(page: Page): Promise<void> {
  await expect(page.locator('[data-figure="capacity"] > h2 + p')).toContainText('2019–');
  await waitUntilSettled(page);
}

/** Opens the page in a state and waits until it is complete. */
export async function openPage(page: Page, state: PageState): Promise<void> {
  await page.goto(`/${writeHash(state)}`);
  await waitUntilComplete(page);
}

/** Follows a link inside the open page, as an edited address does. */
export async function followHash(page: Page, state: PageState): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, writeHash(state));
  await waitUntilComplete(page);
}

/** A window so tall that every chart is in view, and all of them drawn: charts elsewhere do not draw. */
export async function showWholePage(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 1440;
  const measure = () =>
    page.evaluate(() => {
      const cards = [...document.querySelectorAll('[data-figure]')];
      return {
        height: document.documentElement.scrollHeight,
        isInView: cards.every((card) => card.getBoundingClientRect().bottom <= innerHeight),
        // Signs inside a table are no charts.
        waiting: document.querySelectorAll('[data-figure] svg[role="img"]:not(table svg)').length,
      };
    });
  await expect
    .poll(
      async () => {
        const { height, isInView, waiting } = await measure();
        if (!isInView) await page.setViewportSize({ width, height: height + 200 });
        return isInView ? waiting : Number.POSITIVE_INFINITY;
      },
      { message: 'charts that are not drawn', intervals: [50] },
    )
    .toBe(0);
  await waitUntilSettled(page);
}

export function findFigure(page: Page, id: string): Locator {
  return page.locator(`[data-figure="${id}"]`);
}

/** The slider of an assumption by its accessible name, which is its label and nothing else. */
export function findSlider(page: Page, id: InputId, language: Language = 'en'): Locator {
  return page.getByRole('slider', { name: findDefinition(id).label[language], exact: true });
}

/** The number field beside a slider. */
export function findExactValue(page: Page, id: InputId, language: Language = 'en'): Locator {
  const name = textsOf(language).slider.exactValue(findDefinition(id).label[language]);
  return page.getByRole('textbox', { name, exact: true });
}

/** The row of an assumption. */
export function findRow(page: Page, id: InputId): Locator {
  return page.locator(`[data-input="${id}"]`);
}

export function findKpi(page: Page, id: string): Locator {
  return page.locator(`[data-kpi="${id}"] [data-kpi-value]`);
}

/** The six values in the order of the page. */
export function findKpis(page: Page): Locator {
  return page.locator('[data-kpi] [data-kpi-value]');
}

/** Shapes, texts and title of a figure as they stand: two of them differ when the picture does. */
export async function readPicture(page: Page, id: string): Promise<string> {
  return findFigure(page, id).evaluate((figure) => {
    const shapes = [...figure.querySelectorAll('[data-paint]')].map((shape) =>
      [shape.textContent, ...['d', 'transform', 'visibility'].map((name) => shape.getAttribute(name))].join(
        ' ',
      ),
    );
    return [figure.querySelector('h2')?.textContent, ...shapes].join('\n');
  });
}
