import type { Browser } from 'playwright-core';
import { measureSubject, type Measurement, type Subject } from './measure.ts';
import { writeReport, type Setting } from './report.ts';
import { judge, summarizePage, type PageSummary, type Target } from './summary.ts';

/** What is served, and from where. */
export interface Servers {
  readonly product: { readonly origin: string; readonly folder: string };
  readonly pages: { readonly origin: string; readonly folder: string };
}

export interface Result {
  readonly setting: Setting;
  readonly pages: readonly PageSummary[];
  readonly targets: readonly Target[];
  readonly report: string;
}

function listSubjects({ product, pages }: Servers): readonly [Subject, Subject, Subject] {
  return [
    { ...product, name: 'product', path: '/#/what-if?v=1&lang=en&theme=light', charts: '.recharts-wrapper' },
    { ...pages, name: 'plain SVG', path: '/plain-svg.html', charts: 'svg.chart' },
    { ...pages, name: 'plain Recharts', path: '/plain-recharts.html', charts: '.recharts-wrapper' },
  ];
}

/** Measures the three pages in turn, each round in another order, so that what else the machine does hits all alike. */
export async function runBrowserBench(browser: Browser, servers: Servers, rounds: number): Promise<Result> {
  const subjects = listSubjects(servers);
  const measured = new Map<Subject, Measurement[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round += 1) {
    console.log(`bench: round ${round + 1} of ${rounds}`);
    const order = subjects.map((_, place) => subjects[(place + round) % subjects.length]);
    for (const subject of order) {
      if (subject !== undefined) measured.get(subject)?.push(await measureSubject(browser, subject));
    }
  }
  const [product, plainSvg, plainRecharts] = subjects;
  const summarize = (subject: Subject): PageSummary =>
    summarizePage(subject.name, measured.get(subject) ?? []);
  const pages = [summarize(product), summarize(plainSvg), summarize(plainRecharts)] as const;
  const setting = {
    browser: `Chromium ${browser.version()}`,
    rounds,
    date: new Date().toISOString().slice(0, 10),
  };
  const targets = judge(...pages);
  return { setting, pages, targets, report: writeReport(setting, pages, targets) };
}
