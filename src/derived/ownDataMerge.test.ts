import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { baselineQuery, dataKeys, factsQuery, sourcesQuery, type FactsData } from '../data/queries.ts';
import type { SourceFile } from '../data/sources.ts';
import { makeFullYear } from '../test/fullYear.ts';
import { makeOwnFact, makeOwnFile } from '../test/ownDataSupport.ts';
import { serveData } from '../test/serveData.ts';
import { readBaseline, rollTo } from '../data/own-data/rollForward.ts';
import { createOwnData, type OwnData } from './ownData.ts';
import { connectOwnData, selectShippedFacts } from './ownDataMerge.ts';

const file = makeOwnFile();

async function makePage() {
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  serveData();
  const client = new QueryClient();
  let stored: unknown;
  const ownData: OwnData = createOwnData({
    storage: {
      read: () => Promise.resolve(stored),
      update: (change) => Promise.resolve(void (stored = change(stored))),
    },
    channel: { announce: () => undefined, listen: () => undefined },
  });
  let publisher = 'Your data';
  let changed = (): unknown => undefined;
  const stop = connectOwnData({
    client,
    ownData,
    readTexts: () => ({ publisher, title: (name) => `${publisher}: ${name}` }),
    onTextsChange: (listener) => {
      changed = listener;
      return () => undefined;
    },
  });
  const shipped = await client.query(baselineQuery());
  await client.query(factsQuery());
  return {
    client,
    ownData,
    stop,
    shipped,
    setPublisher: (name: string) => {
      publisher = name;
      changed();
    },
    readFacts: () => client.getQueryData<FactsData>(dataKeys.facts),
    readSources: () => client.getQueryData<SourceFile>(dataKeys.sources)?.sources,
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('own facts among what the page reads', () => {
  it('come when they are brought and go without a trace', async () => {
    const { client, ownData, readFacts } = await makePage();
    const before = readFacts();
    ownData.fileAccepted(file, [makeOwnFact({ period: '2025', value: 717 })]);
    const merged = readFacts();
    expect(merged?.facts).toHaveLength(before?.facts.length ?? 0);
    expect(merged?.actuals.netSales.annual.at(-1)?.value).toBe(717);
    expect(merged?.table.get('amazon net_sales')?.get('2025')).toHaveLength(1);
    expect(selectShippedFacts(client)).toBe(before);
    ownData.everythingRemoved();
    expect(readFacts()).toBe(before);
  });

  it('are there when the shipped facts arrive later, or again', async () => {
    const { client, ownData, readFacts } = await makePage();
    ownData.fileAccepted(file, [makeOwnFact()]);
    await client.refetchQueries({ queryKey: dataKeys.facts });
    expect(readFacts()?.facts.some(({ id }) => id === 'own:amazon:net_sales:2026Q3')).toBe(true);
    ownData.everythingRemoved();
    expect(readFacts()?.facts.some(({ id }) => id.startsWith('own:'))).toBe(false);
    expect(readFacts()?.facts).toHaveLength(1888);
  });

  it('bring their file among the documents, named in the language of the page', async () => {
    const { client, ownData, readSources, setPublisher } = await makePage();
    ownData.fileAccepted(file, [makeOwnFact()]);
    await client.query(sourcesQuery());
    expect(readSources()?.get('own:file-1')).toEqual({
      id: 'own:file-1',
      title: 'Your data: mine.csv',
      publisher: 'Your data',
      date: '2026-11-22',
      url: null,
    });
    setPublisher('Vos données');
    expect(readSources()?.get('own:file-1')?.publisher).toBe('Vos données');
    ownData.everythingRemoved();
    expect(readSources()?.has('own:file-1')).toBe(false);
  });

  it('are not merged any more once stopped', async () => {
    const { ownData, stop, readFacts } = await makePage();
    const before = readFacts();
    stop();
    ownData.fileAccepted(file, [makeOwnFact()]);
    expect(readFacts()).toBe(before);
  });
});

describe('an own base year', () => {
  async function makeRolledPage() {
    const page = await makePage();
    page.ownData.fileAccepted(file, makeFullYear());
    const table = page.readFacts()?.table ?? new Map();
    page.ownData.rolledForward(rollTo(table, page.shipped, 2026) ?? '');
    return page;
  }
  const baseOf = (ownData: OwnData) => readBaseline(ownData.state.getState().record.baseline ?? '')?.baseYear;

  it('lets the history reach up to it', async () => {
    const { readFacts } = await makeRolledPage();
    expect(readFacts()?.actuals.netSales.annual.at(-1)?.x).toBe(2026);
  });

  it('follows its figures when they are corrected', async () => {
    const { ownData } = await makeRolledPage();
    expect(baseOf(ownData)?.netSales).toBe(812);
    ownData.fileAccepted(makeOwnFile({ id: 'file-2' }), [
      makeOwnFact({ period: '2026', value: 815, source: 'own:file-2' }),
    ]);
    expect(baseOf(ownData)?.netSales).toBe(815);
  });

  it('is given up, and said to be, when a figure it stands on is removed; undone, it is back', async () => {
    const { ownData } = await makeRolledPage();
    ownData.factsRemoved(new Set(['own:amazon:net_sales:2026']));
    expect(ownData.state.getState()).toMatchObject({ hasLostBaseline: true, record: { baseline: null } });
    ownData.removalUndone();
    expect(baseOf(ownData)?.netSales).toBe(812);
    expect(ownData.state.getState().hasLostBaseline).toBe(false);
  });

  it('is left alone when the shipped facts are damaged', async () => {
    const { client, ownData, readFacts } = await makeRolledPage();
    const before = baseOf(ownData);
    serveData({
      'facts.csv':
        'id,entity,metric,period,period_end,value,unit,confidence,source,note\nx,y,z,1,,n,USD_bn,verified,s,\nf1,a,b,2025,,1,USD_bn,verified,s1,',
    });
    await client.refetchQueries({ queryKey: dataKeys.facts });
    expect(readFacts()?.issues.length).toBeGreaterThan(0);
    expect(baseOf(ownData)).toEqual(before);
  });
});
