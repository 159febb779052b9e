import { readdirSync, readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { baselineHistoryQuery } from '../data/baselineHistory.ts';
import { credibilityQuery } from '../data/credibility.ts';
import type { DataProblem } from '../data/dataError.ts';
import { leversQuery } from '../data/levers.ts';
import { largestDataFile, loadFile, longestSilence } from '../data/loadFile.ts';
import { metricsQuery } from '../data/metrics.ts';
import {
  assumptionsQuery,
  baselineQuery,
  claimsQuery,
  evidenceQuery,
  factsQuery,
  sourcesQuery,
} from '../data/queries.ts';
import { analystProjectionsQuery, eventsQuery } from '../data/raceQueries.ts';
import { storyQuery } from '../data/story.ts';
import { catchDataFileError } from './dataSupport.ts';
import { readDataFile } from './serveData.ts';

const makeClient = () => new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });

/** Asks for a file as the page does: fetched, read and checked. */
const cases = {
  'analyst-projections.json': () => makeClient().query(analystProjectionsQuery()),
  'assumptions.json': () => makeClient().query(assumptionsQuery()),
  'baseline-history.json': () => makeClient().query(baselineHistoryQuery()),
  'baseline.json': () => makeClient().query(baselineQuery()),
  'claims.json': () => makeClient().query(claimsQuery()),
  'credibility.json': () => makeClient().query(credibilityQuery()),
  'events.json': () => makeClient().query(eventsQuery()),
  'evidence.json': () => makeClient().query(evidenceQuery()),
  'facts.csv': () => makeClient().query(factsQuery()),
  'levers.json': () => makeClient().query(leversQuery()),
  'metrics.json': () => makeClient().query(metricsQuery()),
  'sources.json': () => makeClient().query(sourcesQuery()),
  'story.json': () => makeClient().query(storyQuery()),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

const files = Object.entries(cases).map(([file, ask]) => ({ file, ask }));

const fetchFile = vi.fn<(address: URL, options?: RequestInit) => Promise<Response>>();

beforeEach(() => {
  fetchFile.mockReset();
  vi.stubGlobal('fetch', fetchFile);
  vi.stubGlobal('document', { baseURI: 'https://host.test/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function serve(body: BodyInit | null, options: ResponseInit = {}): void {
  fetchFile.mockImplementation(() => Promise.resolve(new Response(body, options)));
}

/** A text in the bytes of UTF-16, the low byte first. */
function writeUtf16(text: string, hasMark: boolean): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(`${hasMark ? '\uFEFF' : ''}${text}`, 'utf16le'));
}

/** The high byte first. */
function swapBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.map((_, index) => bytes[index % 2 === 0 ? index + 1 : index - 1] ?? 0);
}

/** A body of so many bytes that counts how much of it was taken, and whether the rest was refused. */
function makeLongBody(size: number) {
  const taken = { bytes: 0, isLeft: false };
  const piece = new TextEncoder().encode(' '.repeat(64 * 1024));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken.bytes >= size) controller.close();
      else controller.enqueue(piece);
      taken.bytes += piece.length;
    },
    cancel() {
      taken.isLeft = true;
    },
  });
  return { body, taken };
}

interface Told {
  readonly issues: readonly { readonly problem: DataProblem }[];
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'issues' in value && Array.isArray(value.issues);
}

/** What is said of a file that was answered: as an error, or beside what could be used. */
async function listProblems(ask: () => Promise<unknown>): Promise<readonly string[]> {
  const told = await ask().then(
    (value) => value,
    (error: unknown) =>
      catchDataFileError(() => Promise.reject(error instanceof Error ? error : new Error())),
  );
  return isTold(told) ? told.issues.map(({ problem }) => problem.kind) : [];
}

describe('the files of the data folder', () => {
  it('are all tried below: those that are shipped, and those that the code names', () => {
    const shipped = readdirSync('public/data').filter((name) => /\.(json|csv)$/.test(name));
    expect(Object.keys(cases)).toEqual(shipped.toSorted());
    const code = readdirSync('src/data')
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(`src/data/${name}`, 'utf8'))
      .join('\n');
    const named = [...code.matchAll(/File = '([^']+)'/g)].map((match) => match[1] ?? '');
    expect(named.toSorted()).toEqual(shipped.toSorted());
    // Whoever fetches asks for one of them: nothing else in the product opens an address of the folder.
    expect(code.match(/\bfetch\(/g)).toHaveLength(1);
  });

  describe.each(files)('$file', ({ file, ask }) => {
    it.each([
      [404, 'missing', 1],
      [410, 'missing', 1],
      [500, 'unreachable', 2],
    ])('answered with %i', async (status, reason, tries) => {
      serve('', { status });
      const error = await catchDataFileError(ask);
      expect(error).toMatchObject({ file, reason, issues: [{ problem: { kind: 'httpStatus', status } }] });
      expect(fetchFile).toHaveBeenCalledTimes(tries);
    });

    it('not answered', async () => {
      fetchFile.mockRejectedValue(new TypeError('fetch failed'));
      expect(await catchDataFileError(ask)).toMatchObject({ file, reason: 'unreachable' });
    });

    it.each([
      ['empty', '', 'empty'],
      ['blank', ' \n\n', 'empty'],
      ['a web page', '<!doctype html><title>Home</title>', 'webPage'],
      ['no text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 0]), 'notText'],
      ['UTF-16 without its mark', writeUtf16(readDataFile(file), false), 'notText'],
    ])('%s', async (_, body, kind) => {
      serve(body);
      const error = await catchDataFileError(ask);
      expect(error).toMatchObject({ file, reason: 'notReadable', issues: [{ problem: { kind } }] });
    });

    it('cut off at any of thirty places', async () => {
      const text = readDataFile(file).trimEnd();
      for (let part = 1; part < 30; part += 1) {
        const cut = text.slice(0, Math.round((part / 30) * text.length));
        // A CSV that ends with a line, or inside its last cell, is a shorter CSV: nobody can tell.
        const lastLine = cut.slice(cut.lastIndexOf('\n') + 1);
        if (file.endsWith('.csv') && lastLine.split(',').length >= 10) continue;
        serve(cut);
        const problems = await listProblems(ask);
        expect(problems, String(part)).toContain(file.endsWith('.csv') ? 'cellCount' : 'notJson');
      }
    });

    it.each([
      ['another file of JSON', '{"hello": "world"}'],
      ['a list', '[1, 2]'],
      ['null', 'null'],
      ['a number', '1'],
      ['another CSV', 'name;amount\nrent;900\n'],
    ])('%s in its place', async (_, body) => {
      serve(body);
      // Quotes by the id of their fact: any names do.
      if (file === 'evidence.json' && body.startsWith('{')) return;
      expect((await listProblems(ask)).length).toBeGreaterThan(0);
    });

    it('with the wrong type in every one of its fields, one after another', async () => {
      if (file.endsWith('.csv')) return;
      const content: unknown = JSON.parse(readDataFile(file));
      for (const spoiled of spoilFields(content)) {
        serve(JSON.stringify(spoiled));
        expect((await listProblems(ask)).length).toBeGreaterThan(0);
      }
    });

    it('in UTF-16 with its mark, or with the mark of UTF-8: read as it is', async () => {
      const text = readDataFile(file);
      serve(text);
      const usual = await ask();
      const bytes = writeUtf16(text, true);
      for (const body of [bytes, swapBytes(bytes), `\uFEFF${text}`]) {
        serve(body);
        expect(await ask()).toEqual(usual);
      }
    });

    it('saved as Latin-1: the broken characters are found', async () => {
      const text = readDataFile(file);
      const bytes = Uint8Array.from(Buffer.from(text.replace(/[^ -ÿ\n]/g, '?'), 'latin1'));
      const hasAccents = /[\u0080-\u00ff]/.test(text);
      serve(bytes);
      const problems = await listProblems(ask);
      expect(problems.includes('unreadableCharacter')).toBe(hasAccents);
    });

    it('fifty megabytes: left after ten, and said', async () => {
      const { body, taken } = makeLongBody(50 * 1024 * 1024);
      serve(body);
      const error = await catchDataFileError(ask);
      expect(error).toMatchObject({
        file,
        reason: 'notReadable',
        issues: [{ problem: { kind: 'tooLarge', limit: largestDataFile } }],
      });
      expect(taken.isLeft).toBe(true);
      expect(taken.bytes).toBeLessThan(largestDataFile + 1024 * 1024);
      expect(fetchFile).toHaveBeenCalledTimes(1);
    });

    it('works at the next try', async () => {
      serve('', { status: 404 });
      await catchDataFileError(ask);
      serve(readDataFile(file));
      await expect(ask()).resolves.toBeDefined();
    });
  });
});

/** Of a file that is one long list of names. */
const mostFields = 40;

/** The content once for each of its fields at the top, or of its first entry, with a value of another type there. */
function spoilFields(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) {
    const entries: readonly unknown[] = content;
    const [first, ...rest] = entries;
    return spoilFields(first).map((entry) => [entry, ...rest]);
  }
  if (typeof content !== 'object' || content === null) return [];
  const entries = Object.entries(content).slice(0, mostFields);
  return entries.map(([key, value]) => ({
    ...content,
    [key]: typeof value === 'string' ? 17 : 'seventeen',
  }));
}

describe('a network that stops in the middle', () => {
  const stopped = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"year": ')),
    });

  it.each([
    ['before the answer', () => new Promise<Response>(() => undefined)],
    ['inside the file', () => Promise.resolve(new Response(stopped()))],
  ])('%s: given up after a while, the request too', async (_, answer) => {
    vi.useFakeTimers();
    fetchFile.mockImplementation(answer);
    const loading = catchDataFileError(() => loadFile('facts.csv'));
    await vi.advanceTimersByTimeAsync(longestSilence + 1);
    expect(await loading).toMatchObject({
      reason: 'unreachable',
      issues: [{ problem: { kind: 'noAnswer' } }],
    });
    expect(fetchFile.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('slow but alive: waited for, however long it takes', async () => {
    vi.useFakeTimers();
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, longestSilence - 1000));
        sent += 1;
        if (sent === 6) controller.close();
        else controller.enqueue(new TextEncoder().encode('x'));
      },
    });
    serve(body);
    const loading = loadFile('facts.csv');
    await vi.advanceTimersByTimeAsync(longestSilence * 6);
    expect(await loading).toBe('xxxxx');
    expect(fetchFile.mock.calls[0]?.[1]?.signal?.aborted).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
