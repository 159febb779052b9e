import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readLink } from '../cli/readLink.ts';
import { CommandError } from '../cli/commandError.ts';
import { parseReleaseRecord } from '../cli/releaseRecord.ts';
import { readScenario } from '../cli/readScenario.ts';
import { parseAnalystProjections } from '../data/analystProjections.ts';
import { parseAssumptions } from '../data/assumptions.ts';
import { parseBaseline } from '../data/baseline.ts';
import { parseBaselineHistory } from '../data/baselineHistory.ts';
import { parseClaims } from '../data/claims.ts';
import { parseCredibility } from '../data/credibility.ts';
import { DataFileError } from '../data/dataError.ts';
import { parseEvents } from '../data/events.ts';
import { parseFacts } from '../data/facts.ts';
import { parseLevers } from '../data/levers.ts';
import { parseMetrics } from '../data/metrics.ts';
import { decodeRecord } from '../data/own-data/record.ts';
import { parseScenarioFile } from '../data/scenarioFile.ts';
import { parseEvidence, parseSources } from '../data/sources.ts';
import { parseStory } from '../data/story.ts';
import { decodeStories, encodeStories, parseStoryFile, writeStoryFile } from '../data/storyFile.ts';
import { readMirrorMessage } from '../derived/mirrorContent.ts';
import { inputIds, languages, type InputRange } from '../model/index.ts';
import { parseNumber } from '../format/parse.ts';
import { createDisplayStore } from '../store/displayStore.ts';
import { decodeLibrary, encodeLibrary } from '../store/libraryFormat.ts';
import { createLibraryStore, libraryKey } from '../store/libraryStore.ts';
import { decodeLink, encodeLink, type LinkContext } from '../store/link.ts';
import { settingKeys } from '../store/linkNotices.ts';
import { createScenarioStore } from '../store/scenarioStore.ts';
import { createStoryLibrary, storiesKey } from '../store/storyLibrary.ts';
import { createStoryStore } from '../store/storyStore.ts';
import { viewIds } from '../store/views.ts';
import { makeYearLimits } from '../store/years.ts';
import { fillText, listBrokenConditions } from '../view-models/story/fillText.ts';
import { makeFakeStorage } from './fakeStorage.ts';
import { makeScenarioView } from './makeScenarioView.ts';
import { productBasis, productRanges } from './modelBasis.ts';
import { makeOwnFact, previewContent } from './ownDataSupport.ts';
import { readShippedAssumptions } from './readShippedAssumptions.ts';
import { readDataFile } from './serveData.ts';

const context: LinkContext = { ranges: productRanges, ...makeYearLimits(productBasis.base.year, 10) };

/** How often each door is tried; together they must be ten thousand. */
const runs = {
  link: 5000,
  scenarioFile: 3000,
  story: 3000,
  storage: 6000,
  dataFile: 2400,
  csv: 800,
  command: 1000,
};

/** What attackers and broken programs write. */
const evil = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '%',
  '%E0%A4%A',
  '\u0000',
  '\ud800',
  '1e999',
  '-0',
  'NaN',
  '９９',
  '9'.repeat(400),
);
const someText = fc.oneof(evil, fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 }));
const someKey = fc.oneof(fc.constantFrom(...inputIds, ...settingKeys, 'vs', 'v'), someText);

/** Any JSON whose names are the ones of the product or poison. */
const names = [
  'kind',
  'version',
  'name',
  'notes',
  'inputs',
  'compared',
  'scenarios',
  'id',
  'overrides',
  'savedAt',
  'position',
  'revision',
  'updatedAt',
  'files',
  'facts',
  'baseline',
  'own',
  'shown',
  'year',
  'horizonYear',
  'sources',
  'steps',
  'capex',
  '__proto__',
  'constructor',
] as const;
const { json } = fc.letrec<{ json: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1, 1, 2, 3, 1e308, 0.1, '', 'cumulo-scenario', [], {}),
    fc.constantFrom('2026-11-22T10:00:00.000Z', '2026-02-05', 'own:x'),
    someText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  ),
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...names), someText), tie('json')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

/** As text; "__proto__" as a name of its own, which only a text can say. */
const jsonText = fc.oneof(
  { weight: 6, arbitrary: json.map((value) => JSON.stringify(value)) },
  {
    weight: 1,
    arbitrary: json.map((value) => `{"__proto__":{"polluted":true},"inputs":${JSON.stringify(value)}}`),
  },
  { weight: 1, arbitrary: someText },
);

interface Damage {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  by: fc.oneof(fc.constantFrom('', '"', ',', '}', 'null', '{"__proto__":{"polluted":1}}', '\n'), someText),
});

/** A sound text with a piece of it replaced. */
function harm(text: string, { at, length, by }: Damage): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + by + text.slice(place + length);
}

/** A sound value with one of its entries replaced, now and then one that was not there. */
function spoil(sound: object): fc.Arbitrary<unknown> {
  const replaced = fc.oneof(fc.constantFrom(...Object.keys(sound)), someText);
  return fc.oneof(
    fc.constant(sound),
    fc.tuple(replaced, json).map(([key, value]): unknown => ({ ...sound, [key]: value })),
  );
}

/** Runs something that may throw only the given kind of error. */
function allow(kind: new (...parts: never[]) => Error, run: () => unknown): void {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(kind);
  }
}

const builtIn = Object.getOwnPropertyNames(Object.prototype).join();
const builtInOfLists = Object.getOwnPropertyNames(Array.prototype).join();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(builtIn);
  expect(Object.getOwnPropertyNames(Array.prototype).join()).toBe(builtInOfLists);
});

it('is ten thousand cases and more', () => {
  expect(Object.values(runs).reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(10_000);
});

describe('links', () => {
  const part = fc
    .tuple(
      someKey,
      fc.oneof(someText, fc.double().map(String), fc.constantFrom('fr', 'dark', '2030', 'capex:250,x')),
    )
    .map(([key, value]) => `${key}=${value}`);
  const link = fc
    .tuple(fc.oneof(fc.constantFrom(...viewIds), someText), fc.array(part, { maxLength: 6 }))
    .map(([view, parts]) => `#/${view}?${parts.join('&')}`);

  it('any address is read, what cannot be used is said, and what was read is a link again', () => {
    const limits = new Map<string, InputRange>(productRanges.map((range) => [range.id, range]));
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: link }, { weight: 1, arbitrary: someText }), (hash) => {
        const { notices, ...state } = decodeLink(hash, context);
        for (const [id, value] of Object.entries(state.overrides)) {
          const range = limits.get(id);
          expect(range !== undefined && value >= range.min && value <= range.max, id).toBe(true);
        }
        expect(notices.length).toBeLessThan(100);
        const again = decodeLink(encodeLink(state, context), context);
        expect(again.overrides).toEqual(state.overrides);
        expect(again.view).toBe(state.view);
      }),
      { numRuns: runs.link },
    );
  });

  it('numbers as people type them', () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(...languages), (text, language) => {
        const value = parseNumber(text, language);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('the command line takes a link or says what is wrong', () => {
    const data = { basis: productBasis, ranges: productRanges, presets: [] };
    fc.assert(
      fc.property(link, (hash) => allow(CommandError, () => readLink(hash, data))),
      { numRuns: runs.command / 2 },
    );
  });
});

describe('JSON files', () => {
  const soundFile = {
    kind: 'cumulo-scenario',
    version: 1,
    name: 'A',
    notes: '',
    inputs: { capex: 250 },
    compared: [{ name: 'B', inputs: { awsGrowth: 20 } }],
  };
  const sound = JSON.stringify(soundFile);
  const scenarioText = fc.oneof(
    jsonText,
    damage.map((one) => harm(sound, one)),
    spoil(soundFile).map((file) => JSON.stringify(file)),
    json.map((inputs) => JSON.stringify({ kind: 'cumulo-scenario', version: 1, inputs })),
    json.map((compared) =>
      JSON.stringify({ kind: 'cumulo-scenario', version: 1, inputs: {}, compared: [compared] }),
    ),
  );

  it('scenario files are read or refused, and what is read is within the ranges', () => {
    let readCount = 0;
    fc.assert(
      fc.property(scenarioText, (text) => {
        const reading = parseScenarioFile(text, productRanges);
        if (!reading.ok) return;
        readCount += 1;
        for (const { id, min, max } of productRanges) {
          const value = reading.file.inputs[id] ?? min;
          expect(value >= min && value <= max).toBe(true);
        }
        expect(Object.keys(reading.file.inputs).every((id) => inputIds.some((known) => known === id))).toBe(
          true,
        );
      }),
      { numRuns: runs.scenarioFile },
    );
    expect(readCount).toBeGreaterThan(100);
  });

  it('files of the command line', () => {
    fc.assert(
      fc.property(scenarioText, (text) => {
        allow(CommandError, () => readScenario(text, 'file', productRanges));
        allow(CommandError, () => parseReleaseRecord(text));
      }),
      { numRuns: runs.command / 2 },
    );
  });

  const dataFiles = [
    ['assumptions.json', parseAssumptions],
    ['baseline.json', parseBaseline],
    ['baseline-history.json', parseBaselineHistory],
    ['claims.json', parseClaims],
    ['credibility.json', parseCredibility],
    ['events.json', parseEvents],
    ['analyst-projections.json', parseAnalystProjections],
    ['levers.json', parseLevers],
    ['metrics.json', parseMetrics],
    ['sources.json', parseSources],
    ['evidence.json', parseEvidence],
    ['story.json', parseStory],
  ] as const;
  /** Large files are cut: what matters is where they break, not how long they are. */
  const longest = 12_000;

  it.each(dataFiles)('%s: whatever is in it, it is read or told as a fault of this file', (file, parse) => {
    const text = readDataFile(file).slice(0, longest);
    const whole = fc.oneof(
      damage.map((one) => harm(text, one)),
      jsonText,
      json.map((value) => JSON.stringify({ steps: value, inputs: value, sources: value })),
    );
    fc.assert(
      fc.property(whole, (given) => allow(DataFileError, () => parse(given))),
      { numRuns: Math.ceil(runs.dataFile / dataFiles.length) },
    );
  });
});

describe('stories', () => {
  const shipped = parseStory(readDataFile('story.json'));
  const short = { ...shipped, id: 'own', steps: shipped.steps.slice(0, 1) };
  const spoiltStep = spoil(shipped.steps[0] ?? {}).map((step) => ({ ...short, steps: [step] }));
  const third = Math.ceil(runs.story / 3);

  it('files are read or refused; what is read is written and read again as the same', () => {
    const sound = writeStoryFile(short);
    const text = fc.oneof(
      jsonText,
      damage.map((one) => harm(sound, one)),
      fc
        .oneof(spoil(short), spoiltStep)
        .map((story) => JSON.stringify({ kind: 'cumulo-story', version: 1, story })),
    );
    let readCount = 0;
    fc.assert(
      fc.property(text, (given) => {
        const reading = parseStoryFile(given);
        if (!reading.ok) return;
        readCount += 1;
        expect(parseStoryFile(writeStoryFile(reading.story))).toEqual(reading);
      }),
      { numRuns: third },
    );
    expect(readCount).toBeGreaterThan(50);
  });

  it('what a browser kept of them opens, and one more can be kept', () => {
    const sound = encodeStories([short]);
    const text = fc.oneof(
      jsonText,
      damage.map((one) => harm(sound, one)),
    );
    fc.assert(
      fc.property(text, (given) => {
        const fake = makeFakeStorage();
        fake.write(storiesKey, given);
        const { storage } = fake.openPage();
        const library = createStoryLibrary({ storage, decode: decodeStories, encode: encodeStories });
        library.getState().storyKept({ ...short, id: 'one-more' });
        expect(library.getState().stories.at(-1)?.id).toBe('one-more');
      }),
      { numRuns: third },
    );
  });

  it('words and conditions are filled or left open', () => {
    const world = {
      view: makeScenarioView({}),
      definitions: readShippedAssumptions().definitions,
      findFact: () => ({ value: 1, unit: 'USD_bn' }),
    };
    const word = fc.oneof(
      fc.constantFrom('fact', 'f1', 'scenario', 'baseline', 'change', 'input', 'capex', '2030', 'marketCap'),
      fc.constantFrom(
        'share',
        'times',
        'points',
        'overtaking',
        'azure',
        '+',
        '-',
        '/',
        '<',
        '>',
        '0',
        '{',
        '}',
      ),
      someText,
    );
    const phrase = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(phrase, fc.constantFrom(...languages), (text, language) => {
        const filled = fillText(`{${text}}`, world, language).text;
        // Words that came from nowhere are made by us; those of the text itself may stand in it.
        if (!/[{}]|NaN/.test(text)) expect(filled).not.toMatch(/undefined|NaN|Infinity|\[object/);
        expect(listBrokenConditions([text], world).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: third },
    );
  });
});

describe('CSV', () => {
  const cell = fc.oneof(
    someText,
    fc.constantFrom('amazon', 'net_sales', '2026Q3', '2026', 'USD_bn', '200', '1 234,5', '"', 'a\nb', ''),
  );
  const table = fc
    .tuple(
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.array(cell, { minLength: 3, maxLength: 7 }), { maxLength: 5 }),
      fc.boolean(),
    )
    .map(([separator, end, rows, hasHeader]) =>
      [...(hasHeader ? [['entity', 'metric', 'period', 'value', 'unit', 'note']] : []), ...rows]
        .map((row) => row.join(separator))
        .join(end),
    );

  it('a person’s own file is read or refused, never in between', { timeout: 60_000 }, async () => {
    const bytes = fc.oneof(
      { weight: 5, arbitrary: table.map((text) => new TextEncoder().encode(text)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
      { weight: 2, arbitrary: jsonText.map((text) => new TextEncoder().encode(text)) },
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const result = await previewContent(content);
        if (!result.ok) return;
        for (const row of result.preview.rows)
          if (row.kind !== 'refused') expect(Number.isFinite(row.fact.value)).toBe(true);
      }),
      { numRuns: Math.floor(runs.csv / 2) },
    );
  });

  it('facts.csv is read or told as a fault of this file', { timeout: 60_000 }, async () => {
    const text = readDataFile('facts.csv').slice(0, 4000);
    const given = fc.oneof(
      damage.map((one) => harm(text, one)),
      table,
    );
    await fc.assert(
      fc.asyncProperty(given, async (content) => {
        const failure: unknown = await parseFacts(content).then(
          () => null,
          (error: unknown) => error,
        );
        if (failure !== null) expect(failure).toBeInstanceOf(DataFileError);
      }),
      { numRuns: Math.ceil(runs.csv / 2) },
    );
  });
});

describe('what a browser kept', () => {
  const quarter = Math.ceil(runs.storage / 4);
  const scenario = { id: 'a', name: 'A', overrides: { capex: 250 }, savedAt: '2026-11-22T10:00:00.000Z' };
  const entry = { ...scenario, position: 1, revision: 1, updatedAt: scenario.savedAt, isDeleted: false };
  const soundLibrary = JSON.stringify({ version: 2, scenarios: [entry] });
  const kept = fc.oneof(
    jsonText,
    damage.map((one) => harm(soundLibrary, one)),
    fc
      .tuple(
        fc.constantFrom(1, 2, 3, '2'),
        fc.array(fc.oneof(spoil(entry), spoil(scenario)), { maxLength: 3 }),
      )
      .map(([version, scenarios]) => JSON.stringify({ version, scenarios })),
  );
  const file = { id: 'file-1', name: 'mine.csv', addedAt: scenario.savedAt };
  const record = fc.record({
    version: fc.constantFrom<unknown>(1, 1, 1, 2, '1', null),
    files: fc.array(spoil(file), { maxLength: 2 }),
    facts: fc.array(spoil(makeOwnFact()), { maxLength: 3 }),
    baseline: fc.oneof(json, fc.constant(null)),
  });
  const from = { epoch: 1, id: 'a' };
  const message = fc.oneof(
    spoil({ kind: 'beat', from, sequence: 1 }),
    spoil({ kind: 'join', audience: 'a', size: [1, 2] }),
    spoil({ kind: 'patch', from, sequence: 1, patch: { year: 2030, overrides: { capex: 250 } } }),
    json,
  );

  it('saved scenarios: read, damaged or newer; what is read is written and read again as the same', () => {
    let readCount = 0;
    fc.assert(
      fc.property(kept, (text) => {
        const stored = decodeLibrary(text);
        if (stored.kind !== 'read') return;
        readCount += stored.record.size;
        const again = decodeLibrary(encodeLibrary(stored.record));
        expect(again).toEqual({ kind: 'read', record: stored.record, dropped: 0 });
      }),
      { numRuns: quarter },
    );
    expect(readCount).toBeGreaterThan(100);
  });

  it('saved scenarios: the list opens, and one more can be saved', () => {
    fc.assert(
      fc.property(kept, (text) => {
        const fake = makeFakeStorage();
        fake.write(libraryKey, text);
        const { storage } = fake.openPage();
        const store = createLibraryStore({
          storage,
          readTime: () => scenario.savedAt,
          makeId: () => 'new',
        });
        const before = store.getState().scenarios.length;
        store.getState().scenarioSaved('B', { capex: 300 });
        const { scenarios, writeFile } = store.getState();
        expect(scenarios).toHaveLength(before + 1);
        expect(decodeLibrary(writeFile()).kind).toBe('read');
      }),
      { numRuns: quarter },
    );
  });

  it('own figures: read, damaged or newer', () => {
    let readCount = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: record }, { weight: 1, arbitrary: json }), (stored) => {
        const reading = decodeRecord(stored);
        if (reading.kind !== 'read') return;
        readCount += reading.record.facts.length;
        for (const { value } of reading.record.facts) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: quarter },
    );
    expect(readCount).toBeGreaterThan(100);
  });

  it('the open story of a window, and messages of other windows', () => {
    const scenarioStore = createScenarioStore(productRanges);
    const display = createDisplayStore({ language: 'en', years: makeYearLimits(2025, 10) });
    const settings = { overrides: { capex: 250 }, year: 2030, horizonYear: 2030 };
    const remembered = spoil({ storyId: null, stepId: 'a', isLeading: true, own: settings, shown: {} });
    const stored = fc.oneof(
      jsonText,
      remembered.map((value) => JSON.stringify(value)),
      spoil(settings).map((own) => JSON.stringify({ storyId: 'x', own, shown: {} })),
    );
    let heardCount = 0;
    fc.assert(
      fc.property(stored, message, (text, given) => {
        const memory = { read: () => text, write: () => undefined, onLeave: () => undefined };
        const story = createStoryStore({ scenario: scenarioStore, display, memory });
        story.getState().stepOpened('a', { overrides: {}, year: 2026, horizonYear: 2030 });
        story.getState().storyLeft();
        for (const { id, min, max } of productRanges) {
          const value = scenarioStore.getState().overrides[id] ?? min;
          expect(value >= min && value <= max).toBe(true);
        }
        if (readMirrorMessage(given) !== null) heardCount += 1;
      }),
      { numRuns: quarter },
    );
    expect(heardCount).toBeGreaterThan(100);
  });
});
