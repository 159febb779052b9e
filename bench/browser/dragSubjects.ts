import type { Page } from 'playwright-core';
import type { Visit } from './openPage.ts';
import { addressOf, tallViewport } from './openPage.ts';
import type { Bench } from './part.ts';

/** A page whose slider is dragged. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** One element a chart, and how many of them must stand before it begins. */
  readonly charts: string;
  readonly count: number;
  /** Track of the slider. */
  readonly track: string;
  /** Dragged again with the processor slowed down four times, and moved by its keys. */
  readonly isThorough: boolean;
  /** Leads to the part that is measured. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly visit: Visit;
}

const railTrack = '[data-input="capex"] [data-track]';
const drawn = '.recharts-wrapper';

/** The names of pages that others are compared with. */
export const subjectNames = {
  product: 'what-if',
  plainSvg: 'plain SVG',
  plainRecharts: 'plain Recharts',
  uncertainty: 'risk, uncertainty',
  withoutSimulation: 'the same, simulation off',
} as const;

async function openStep(page: Page): Promise<void> {
  await page.locator('main nav button').nth(6).click();
  await page.locator('[data-step="cash-first"] [data-track]').first().waitFor();
}

/** Nothing reaches a worker any more: the page stands as it last was answered. */
async function silenceWorkers(page: Page): Promise<void> {
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
}

/** Any word of the view counts, for a view without a chart. */
async function watchView(page: Page): Promise<void> {
  await page.evaluate(() => window.cumuloProbe?.watch('main'));
}

/** The pages side by side, the what-if view first: the plain pages draw what it draws. */
export function listSubjects({ product, pages }: Bench): readonly Subject[] {
  const common = { charts: drawn, track: railTrack, isThorough: false, visit: { viewport: tallViewport } };
  const view = (id: string, settings = ''): string => addressOf(product, id, settings);
  return [
    { ...common, name: subjectNames.product, address: view('what-if'), count: 6, isThorough: true },
    {
      ...common,
      name: subjectNames.plainSvg,
      address: `${pages.origin}/plain-svg.html`,
      charts: 'svg.chart',
      count: 6,
      isThorough: true,
    },
    {
      ...common,
      name: subjectNames.plainRecharts,
      address: `${pages.origin}/plain-recharts.html`,
      count: 6,
      isThorough: true,
    },
    { ...common, name: 'overview', address: view('overview'), count: 5 },
    { ...common, name: 'cloud race', address: view('cloud-race'), count: 4 },
    { ...common, name: subjectNames.uncertainty, address: view('risk', '&tab=uncertainty'), count: 3 },
    {
      ...common,
      name: subjectNames.withoutSimulation,
      address: view('risk', '&tab=uncertainty'),
      count: 3,
      prepare: silenceWorkers,
    },
    { ...common, name: 'risk, sensitivity', address: view('risk', '&tab=sensitivity'), count: 1 },
    {
      ...common,
      name: 'risk, goal',
      address: view('risk', '&tab=goal'),
      charts: 'main table',
      count: 1,
      prepare: watchView,
    },
    {
      ...common,
      name: 'present, a step',
      address: view('present'),
      count: 1,
      track: 'main [data-input="capex"] [data-track]',
      prepare: openStep,
    },
  ];
}
