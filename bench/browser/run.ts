import { cpus, loadavg, type, arch } from 'node:os';
import type { Browser } from 'playwright-core';
import { measureSubject, type Measurement, type Subject } from './measure.ts';
import { writeReport, type Setting } from './report.ts';
import { judge, summarizePage, type PageSummary, type Rounds, type Target } from './summary.ts';

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

type NamedSubject = Subject & { readonly id: keyof Rounds };

function listSubjects({ product, pages }: Servers): readonly NamedSubject[] {
  return [
    {
      ...product,
      id: 'product',
      name: 'product',
      path: '/#/what-if?v=1&lang=en&theme=light',
      charts: '.recharts-wrapper',
    },
    { ...pages, id: 'plainSvg', name: 'plain SVG', path: '/plain-svg.html', charts: 'svg.chart' },
    {
      ...pages,
      id: 'plainRecharts',
      name: 'plain Recharts',
      path: '/plain-recharts.html',
      charts: '.recharts-wrapper',
    },
  ];
}

function describeMachine(): string {
  const processors = cpus();
  return `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, ${type()} ${arch()}`;
}

/** Measures the three pages in turn, each round in another order, so that what else the machine does hits all alike. */
export async function runBrowserBench(browser: Browser, servers: Servers, count: number): Promise<Result> {
  const subjects = listSubjects(servers);
  const [load = NaN] = loadavg();
  const rounds: Record<keyof Rounds, Measurement[]> = { product: [], plainSvg: [], plainRecharts: [] };
  for (let round = 0; round < count; round += 1) {
    console.log(`bench: round ${round + 1} of ${count}`);
    const order = subjects.map((_, place) => subjects[(place + round) % subjects.length]);
    for (const subject of order) {
      if (subject !== undefined) rounds[subject.id].push(await measureSubject(browser, subject));
    }
  }
  const pages = subjects.map(({ id, name }) => summarizePage(name, rounds[id]));
  const targets = judge(rounds, summarizePage('product', rounds.product));
  const setting = {
    browser: `Chromium ${browser.version()}`,
    machine: describeMachine(),
    load,
    rounds: count,
    date: new Date().toISOString().slice(0, 10),
  };
  return { setting, pages, targets, report: writeReport(setting, pages, targets) };
}
