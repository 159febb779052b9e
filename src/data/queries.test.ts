import { readFileSync } from 'node:fs';
import { onlineManager, QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DataFileError } from './dataError.ts';
import {
  assumptionsQuery,
  baselineQuery,
  dataKeys,
  evidenceQuery,
  factsQuery,
  sourcesQuery,
} from './queries.ts';
import { catchDataFileError } from '../test/dataSupport.ts';

const fetchFile = vi.fn<(address: URL) => Promise<Response>>();

beforeEach(() => {
  fetchFile.mockReset();
  fetchFile.mockImplementation(answerFromDisk);
  vi.stubGlobal('fetch', fetchFile);
  vi.stubGlobal('document', { baseURI: 'https://host.test/some/place/index.html#/what-if?v=1' });
  return () => {
    vi.unstubAllGlobals();
    onlineManager.setOnline(true);
  };
});

function answerFromDisk(address: URL): Promise<Response> {
  const file = address.pathname.replace('/some/place/', '');
  return Promise.resolve(new Response(readFileSync(`public/${file}`, 'utf8')));
}

/** No pause before a second try; everything else as the product sets it. */
function makeClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
}

describe('the queries', () => {
  it('load and read every shipped file', async () => {
    const client = makeClient();
    const baseline = await client.query(baselineQuery());
    const assumptions = await client.query(assumptionsQuery());
    const facts = await client.query(factsQuery());
    const sources = await client.query(sourcesQuery());
    const evidence = await client.query(evidenceQuery());
    expect(baseline.baseYear.year).toBe(2025);
    expect(assumptions.definitions).toHaveLength(30);
    expect(facts.actuals.awsRevenue.latest?.value).toBeCloseTo(148.404, 9);
    expect(facts.table.get('amazon net_sales')?.get('2013')).toHaveLength(1);
    expect([facts.issues, sources.issues, evidence.issues]).toEqual([[], [], []]);
  });

  it('ask for files beside the page, wherever it is served', async () => {
    await makeClient().query(baselineQuery());
    expect(String(fetchFile.mock.calls[0]?.[0])).toBe('https://host.test/some/place/data/baseline.json');
  });

  it('have a key each, and load once', async () => {
    const keys = Object.values(dataKeys).map((key) => key.join('/'));
    expect(new Set(keys).size).toBe(keys.length);
    const client = makeClient();
    await client.query(baselineQuery());
    await client.query(baselineQuery());
    expect(fetchFile).toHaveBeenCalledTimes(1);
    expect(client.getQueryData(dataKeys.baseline)).toBeDefined();
  });

  it('work on a computer without a network', async () => {
    onlineManager.setOnline(false);
    expect((await makeClient().query(baselineQuery())).baseYear.year).toBe(2025);
  });
});

describe('a failing query', () => {
  const fetchBaseline = () => makeClient().query(baselineQuery());

  it.each([
    [404, 'missing', 1],
    [403, 'missing', 1],
    [500, 'unreachable', 2],
    [503, 'unreachable', 2],
    [429, 'unreachable', 2],
  ])('names the file when the server answers %i', async (status, reason, tries) => {
    fetchFile.mockImplementation(() => Promise.resolve(new Response('{}', { status })));
    expect(await catchDataFileError(fetchBaseline)).toMatchObject({
      file: 'baseline.json',
      reason,
      issues: [{ row: null, field: null, problem: { kind: 'httpStatus', status } }],
    });
    expect(fetchFile).toHaveBeenCalledTimes(tries);
  });

  it('tries a second time when there is no answer, and no third time', async () => {
    fetchFile.mockRejectedValueOnce(new TypeError('fetch failed'));
    expect((await fetchBaseline()).baseYear.year).toBe(2025);
    fetchFile.mockClear();
    fetchFile.mockRejectedValue(new TypeError('fetch failed'));
    expect(await catchDataFileError(fetchBaseline)).toMatchObject({
      reason: 'unreachable',
      issues: [{ problem: { kind: 'noAnswer' } }],
    });
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  it('counts a connection that breaks while the file arrives as no answer', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.error(new TypeError('terminated'));
      },
    });
    fetchFile.mockImplementation(() => Promise.resolve(new Response(body)));
    expect((await catchDataFileError(fetchBaseline)).reason).toBe('unreachable');
  });

  it.each([
    ['the page of a static host', '<!doctype html><div id="root"></div>', 'notReadable', 'webPage'],
    ['nothing', '', 'notReadable', 'empty'],
    ['a file cut off', '{"year": 2025, "values": {"awsRev', 'notReadable', 'notJson'],
    ['other content', '{"year": 2025}', 'invalid', 'missing'],
  ])('does not ask again for %s', async (_, text, reason, kind) => {
    fetchFile.mockImplementation(() => Promise.resolve(new Response(text)));
    const error = await catchDataFileError(fetchBaseline);
    expect(error).toMatchObject({ file: 'baseline.json', reason });
    expect(error.issues[0]?.problem.kind).toBe(kind);
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it('finds the row of a file in another encoding', async () => {
    const text = readFileSync('public/data/facts.csv', 'utf8').replace(',s001,', ',s001,dépenses');
    const bytes = Uint8Array.from(Buffer.from(text, 'latin1'));
    fetchFile.mockImplementation(() => Promise.resolve(new Response(bytes)));
    const { facts, issues } = await makeClient().query(factsQuery());
    expect(facts).toHaveLength(1887);
    expect(issues).toEqual([
      { row: '2', field: 'note', problem: { kind: 'unreadableCharacter', given: 'd\uFFFDpenses' } },
    ]);
  });

  it('succeeds when it is asked again after the file is there', async () => {
    const client = makeClient();
    fetchFile.mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
    await expect(client.query(baselineQuery())).rejects.toBeInstanceOf(DataFileError);
    fetchFile.mockImplementation(answerFromDisk);
    expect((await client.query(baselineQuery())).baseYear.year).toBe(2025);
  });
});
