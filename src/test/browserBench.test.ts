import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn, isWorse, listLosses, updateRecord } from '../../bench/browser/comparison.ts';
import type { Drag } from '../../bench/browser/drag.ts';
import { judgeDrags, summarizeDrags, type Measured } from '../../bench/browser/dragPart.ts';
import { compareIn } from '../../bench/browser/rounds.ts';
import {
  atLeast,
  atMost,
  makeColumn,
  makeRow,
  parseRecord,
  partIds,
  type RecordedPart,
} from '../../bench/browser/part.ts';
import { sumHeap } from '../../bench/browser/heap.ts';
import { assertProductionBuild } from '../../bench/browser/productionBuild.ts';
import { makeTable, writeReport } from '../../bench/browser/report.ts';
import { choosePartIds } from '../../bench/browser/run.ts';
import { computeMedian, computeQuantile } from '../../bench/browser/statistics.ts';

const setting = { browser: 'Chromium 1', machine: '2 × desk', load: 0.5, rounds: 3, date: '2026-11-22' };

interface Values {
  readonly time: number;
  readonly ratio: number;
  readonly count: number;
}

function makePart(values: Values, change: Partial<RecordedPart> = {}): RecordedPart {
  const columns = [
    makeColumn('time', 'p50 ms', 'time'),
    makeColumn('ratio', '÷ SVG', 'ratio'),
    makeColumn('count', 'nodes', 'count'),
  ];
  return {
    id: 'drag',
    title: 'Drag',
    notes: ['A mouse drags.'],
    tables: [{ id: 'normal', title: 'At full speed', columns, rows: [makeRow('what-if', { ...values })] }],
    targets: [atMost('nodes', values.count, 0)],
    setting,
    ...change,
  };
}

const last = makePart({ time: 20, ratio: 1.4, count: 0 });

describe('statistics', () => {
  it('takes quantiles by rank, whatever the order; of nothing there is none', () => {
    expect(computeQuantile([30, 10, 20, 40, 50], 0.75)).toBe(40);
    expect(computeMedian([3, 1, 2])).toBe(2);
    expect(computeMedian([])).toBeNaN();
    const some = fc.array(fc.double({ noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const quantile = computeQuantile(values, share);
        expect(values).toContain(quantile);
        expect(computeQuantile(values, 1)).toBeGreaterThanOrEqual(quantile);
      }),
    );
  });
});

describe('comparison with the record', () => {
  it.each([
    ['time', 20, 25, false],
    ['time', 20, 25.1, true],
    ['time', 4, 8, false],
    ['ratio', 1.4, 1.53, false],
    ['ratio', 1.4, 1.55, true],
    ['count', 0, 1, true],
    ['bytes', 180, 183, false],
    ['bytes', 180, 184, true],
    ['context', 1, 100, false],
  ] as const)('%s: %s → %s is worse: %s', (kind, before, now, expected) => {
    expect(isWorse({ kind, better: 'less' }, before, now)).toBe(expected);
    expect(isWorse({ kind, better: 'less' }, before, before)).toBe(false);
    expect(isWorse({ kind, better: 'more' }, before, now)).toBe(false);
  });

  it('names what became worse and nothing else', () => {
    const now = makePart({ time: 40, ratio: 1.45, count: 2 });
    expect(listLosses(now, setting, last)).toEqual([
      { table: 'At full speed', row: 'what-if', column: 'p50 ms', last: 20, now: 40 },
      { table: 'At full speed', row: 'what-if', column: 'nodes', last: 0, now: 2 },
    ]);
    expect(listLosses(last, setting, now)).toEqual([]);
    expect(listLosses(now, setting, undefined)).toEqual([]);
  });

  it('leaves times alone that another machine or browser took', () => {
    const now = makePart({ time: 400, ratio: 1.4, count: 1 });
    for (const other of [
      { ...setting, machine: '8 × desk' },
      { ...setting, browser: 'Chromium 2' },
    ])
      expect(listLosses(now, other, last).map(({ column }) => column)).toEqual(['nodes']);
  });

  it('replaces what was measured and keeps the rest, in the order of the measurement', () => {
    const memory = makePart({ time: 1, ratio: 1, count: 0 }, { id: 'memory' });
    const load = makePart({ time: 2, ratio: 1, count: 0 }, { id: 'load' });
    const record = updateRecord(
      { version: 2, parts: [last, memory] },
      [load, { ...last, title: 'new' }],
      partIds,
    );
    expect(record.parts.map(({ id, title }) => [id, title])).toEqual([
      ['drag', 'new'],
      ['load', 'Drag'],
      ['memory', 'Drag'],
    ]);
    expect(updateRecord(null, [load], partIds).parts).toEqual([load]);
  });
});

describe('the record', () => {
  it('comes back as it was written, without what could not be measured', () => {
    const part = makePart({ time: NaN, ratio: Infinity, count: 3 });
    const read = parseRecord(JSON.stringify({ version: 2, parts: [part] }));
    expect(read).toEqual({ version: 2, parts: [part] });
    const table = part.tables[0];
    if (table === undefined) throw new Error('no table');
    expect(findIn(read?.parts[0])(table, 'what-if', 'time')).toBeNull();
    expect(findIn(read?.parts[0])(table, 'what-if', 'count')).toBe(3);
    expect(findIn(read?.parts[0])(table, 'other', 'count')).toBeNull();
  });

  it.each([
    '',
    'null',
    '{',
    '{"version":1,"parts":[]}',
    '{"setting":{},"pages":[],"targets":[]}',
    '{"version":2}',
  ])('is none in %j', (text) => expect(parseRecord(text)).toBeNull());
});

describe('the report', () => {
  it('puts columns one below the other', () => {
    expect(makeTable(['page', 'ms'], [['what-if', '1.0 → 20.0']])).toBe(
      ['| page    |         ms |', '| ---     |       ---: |', '| what-if | 1.0 → 20.0 |'].join('\n'),
    );
  });

  it('shows last and now, marks what became worse, and what misses its target', () => {
    const report = writeReport([makePart({ time: 40, ratio: 1.4, count: 2 })], { version: 2, parts: [last] });
    expect(report).toMatch(/\| what-if \| 20\.0 → 40\.0 ▲ \|\s+1\.40 \| 0 → 2 ▲ \|/);
    expect(report).toContain('- ▲ At full speed, what-if, nodes: 0.00 → 2.00');
    expect(report).toMatch(/\| nodes \| 2\.00 \|\s+≤ 0 \| MISSED \|/);
    expect(report).toContain('times (ms) by 25% and 5, ratios by 10% and 0.1, counts at all');
  });

  it('shows the new number alone without a record, and says what was not measured', () => {
    const report = writeReport([makePart({ time: NaN, ratio: 1.4, count: 0 })], null);
    expect(report).toMatch(/\| what-if \|\s+– \|\s+1\.40 \|\s+0 \|/);
    expect(report).not.toMatch(/→|- ▲|MISSED/);
  });
});

describe('targets', () => {
  it('are met at their limit; what was not measured misses', () => {
    expect(atMost('ms', 50, 50)).toEqual({ name: 'ms', value: 50, limit: '≤ 50', isMet: true });
    expect(atMost('ms', 50.01, 50).isMet).toBe(false);
    expect(atLeast('times', 4, 4).isMet).toBe(true);
    expect(atMost('ms', NaN, 50)).toMatchObject({ value: null, isMet: false });
  });
});

describe('parts', () => {
  it('are all of them, or those that are named, in the order of the measurement', () => {
    expect(choosePartIds(undefined)).toEqual(partIds);
    expect(choosePartIds('memory, drag')).toEqual(['drag', 'memory']);
    expect(() => choosePartIds('drag,size')).toThrow('"size"');
  });
});

function makeDrag(change: Partial<Drag>): Drag {
  return {
    latencies: [10, 20, 30],
    inputs: 3,
    frames: 3,
    duration: 40,
    longTasks: [],
    longTasksAtRest: [],
    charts: 6,
    cpu: 4,
    script: 1,
    style: 1,
    layout: 1,
    ...change,
  };
}

function makeMeasured(
  name: string,
  latency: number,
  cpu: number,
  keys: readonly number[] = [latency],
): Measured {
  return { name, normal: makeDrag({ latencies: [latency], cpu }), slowed: null, keys };
}

describe('drags', () => {
  const pages = (order: number): Measured[] => [
    makeMeasured('plain SVG', 10 * order, 4),
    makeMeasured('what-if', 14 * order, 7),
    makeMeasured('plain Recharts', 100 * order, 70),
    makeMeasured('risk, uncertainty', 14 * order, 7),
    makeMeasured('the same, simulation off', 14 * order, 6.5),
  ];

  it('are summed up over the rounds', () => {
    const slow = makeDrag({
      latencies: [40, 50, 600],
      longTasks: [60, 80],
      inputs: 5,
      frames: 11,
      duration: 1000,
    });
    expect(summarizeDrags([makeDrag({}), slow, makeDrag({})])).toMatchObject({
      p50: 20,
      p98: 30,
      last: 30,
      frames: 50,
      longTasks: 0,
      longest: 80,
      inputs: 11,
    });
  });

  it('are compared within a round, so that a busy round hits both alike', () => {
    const rounds = [pages(1), pages(5).toReversed(), pages(2)];
    expect(compareIn(rounds, 'what-if', 'plain SVG', ({ normal }) => computeMedian(normal.latencies))).toBe(
      1.4,
    );
    expect(compareIn(rounds, 'what-if', 'nothing', () => 1)).toBeNaN();
  });

  it('meet the targets, or miss them by their worst view', () => {
    const rows = (longTasks: number) => [
      makeRow('what-if', { last: 30, longTasks: 0, longTasksAfter: 0 }),
      makeRow('overview', { last: 40, longTasks, longTasksAfter: 0 }),
      makeRow('plain Recharts', { last: 900, longTasks: 30, longTasksAfter: 9 }),
    ];
    expect(judgeDrags([pages(1)], rows(0)).filter(({ isMet }) => !isMet)).toEqual([]);
    expect(judgeDrags([pages(1)], rows(1)).filter(({ isMet }) => !isMet)).toEqual([
      expect.objectContaining({ name: 'tasks over 50 ms in a drag (worst view)', value: 1 }),
    ]);
  });
});

describe('what is measured', () => {
  it('is refused when it is a development build', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cumulo-bench-'));
    try {
      await mkdir(join(folder, 'assets'));
      await writeFile(join(folder, 'assets', 'start.js'), 'let react = 19;');
      await expect(assertProductionBuild(folder)).resolves.toBeUndefined();
      await writeFile(join(folder, 'assets', 'dom.js'), 'log("https://react.dev/link/react-devtools")');
      await expect(assertProductionBuild(folder)).rejects.toThrow(/dom\.js is a development build/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the heap', () => {
  it('is the sum of what a snapshot holds, but for code', () => {
    const meta = {
      node_fields: ['type', 'name', 'self_size'],
      node_types: [['hidden', 'code', 'object'], 'string'],
    };
    const nodes = [0, 0, 10, 1, 1, 5000, 2, 2, 300, 2, 3, 7];
    expect(sumHeap(JSON.stringify({ snapshot: { meta }, nodes, edges: [] }))).toBe(317);
    expect(() => sumHeap('{"nodes": []}')).toThrow(/snapshot/);
  });
});
