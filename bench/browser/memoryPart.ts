import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { findMouse, sweep } from './drag.ts';
import { readHeap } from './heap.ts';
import { addressOf, tallViewport, visit, waitUntilCalm } from './openPage.ts';
import { atMost, makeColumn, makePart, makeRow, type Bench, type Site } from './part.ts';
import { computeMedian } from './statistics.ts';

/** Changes before the first look, and between the first and the second: until then the browser still compiles what is often run. */
const changes = { before: 2000, between: 1000 };
/** A hand lets go now and then: charts settle, the history gets a step. */
const movesADrag = 50;
const restTime = 500;

const names = { product: 'what-if', plainSvg: 'plain SVG' } as const;

interface MemorySubject {
  readonly name: string;
  readonly address: string;
  readonly charts: string;
}

interface Stock {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes in use, but for compiled code. */
  readonly heap: number;
}
interface Growth extends Stock {
  readonly name: string;
  readonly changes: number;
}

function listSubjects(product: Site, pages: Site): readonly MemorySubject[] {
  return [
    { name: names.product, address: addressOf(product, 'what-if'), charts: '.recharts-wrapper' },
    { name: names.plainSvg, address: `${pages.origin}/plain-svg.html`, charts: 'svg.chart' },
  ];
}

/** What is in use once everything that can go has gone. */
async function takeStock(session: CDPSession): Promise<Stock> {
  for (let time = 0; time < 3; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await wait(100);
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners, heap: await readHeap(session) };
}

async function measureSubject(bench: Bench, { name, address, charts }: MemorySubject): Promise<Growth> {
  return visit(bench, { viewport: tallViewport }, async (opened) => {
    const { page, session } = opened;
    await page.goto(address);
    await waitUntilCalm(opened, charts, 6);
    await page.evaluate(() => {
      const counted = { changes: 0 };
      document.addEventListener('input', () => (counted.changes += 1), { capture: true });
      Object.assign(window, { cumuloCounted: counted });
    });
    const readChanges = (): Promise<number> =>
      page.evaluate(() => Number(Reflect.get(Reflect.get(window, 'cumuloCounted') ?? {}, 'changes')));
    const mouse = await findMouse(session, page.locator('[data-input="capex"] [data-track]').first());
    const change = async (wanted: number): Promise<number> => {
      const start = await readChanges();
      while ((await readChanges()) - start < wanted) {
        await mouse('mousePressed', 0);
        await sweep(mouse, movesADrag);
        await mouse('mouseReleased', movesADrag);
        await wait(restTime);
      }
      await waitUntilCalm(opened, charts, 6);
      return (await readChanges()) - start;
    };
    await change(changes.before);
    const before = await takeStock(session);
    const made = await change(changes.between);
    const after = await takeStock(session);
    return {
      name,
      changes: made,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heap: after.heap - before.heap,
    };
  });
}

async function measureRound(bench: Bench): Promise<readonly Growth[]> {
  const growths: Growth[] = [];
  for (const subject of listSubjects(bench.product, bench.pages))
    growths.push(await measureSubject(bench, subject));
  return growths;
}

const columns = [
  makeColumn('nodes', 'new nodes', 'count'),
  makeColumn('listeners', 'new listeners', 'count'),
  makeColumn('heap', 'heap, bytes a change', 'context', { digits: 1 }),
  makeColumn('changes', 'changes', 'context'),
];

const notes = [
  'A slider is changed by the mouse, which lets go every 50 moves, and the page is looked at after 2,000 changes and after 1,000 more,',
  'each time once the garbage has been collected: what those 1,000 have left behind, but for the code that the browser compiles',
  'meanwhile. Not of the plain Recharts page: it follows so few moves that this would take a quarter of an hour.',
];

export const memoryPart = makePart('memory', measureRound, (rounds) => {
  const rows = Object.values(names).map((name) => {
    const growths = rounds.flat().filter((growth) => growth.name === name);
    const median = (read: (growth: Growth) => number): number => computeMedian(growths.map(read));
    return makeRow(name, {
      nodes: median(({ nodes }) => nodes),
      listeners: median(({ listeners }) => listeners),
      heap: median((growth) => growth.heap / growth.changes),
      changes: median((growth) => growth.changes),
    });
  });
  const own = rows[0]?.values ?? {};
  return {
    title: 'Memory after 2,000 changes',
    notes,
    tables: [{ id: 'memory', title: 'Left behind by 1,000 changes more', columns, rows }],
    targets: [
      atMost('new nodes after 1,000 changes', own['nodes'] ?? NaN, 0),
      atMost('new listeners after 1,000 changes', own['listeners'] ?? NaN, 0),
      atMost('heap a change, bytes', own['heap'] ?? NaN, 150),
    ],
  };
});
