// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseStory } from '../data/story.ts';
import type { Story } from '../data/story.ts';
import { buildStoryDeck } from '../exports/pptx/buildStoryDeck.ts';
import { planChart } from '../exports/pptx/chartPlan.ts';
import type { StoryDeckRequest } from '../exports/pptx/deckRequest.ts';
import { deckTexts } from '../i18n/office/deckTexts.ts';
import { languages, type Language } from '../model/index.ts';
import { limitOverrides } from '../store/limits.ts';
import { decodeLink } from '../store/link.ts';
import { makeScenarioView, productPresets } from '../test/makeScenarioView.ts';
import { decodeXml, readParts, readWorkbook } from '../test/readWorkbook.ts';
import { makeSession } from '../test/renderWithSession.tsx';
import { readDataFile, serveData } from '../test/serveData.ts';
import { scenarioFigures } from '../view-models/scenarioFigures.ts';
import { requestStoryDeck } from './storyDeck.ts';

const story = parseStory(readDataFile('story.json'));
/** The page shows something else: no step may be told from it. */
const elsewhere = { capex: 300 };

async function request(language: Language, told: Story = story) {
  const session = makeSession(language);
  session.scenario.getState().scenarioReplaced(elsewhere);
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  return { session, asked: await requestStoryDeck(session, client, told) };
}

interface Built {
  readonly session: ReturnType<typeof makeSession>;
  readonly asked: StoryDeckRequest;
  readonly bytes: Uint8Array;
  readonly slides: readonly string[];
  readonly notes: readonly string[];
}

function readTexts(parts: ReadonlyMap<string, string>, folder: string): readonly string[] {
  const numberOf = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1]);
  return [...parts]
    .filter(([path]) => new RegExp(`^ppt/${folder}/[a-zA-Z]+\\d+\\.xml$`).test(path))
    .toSorted(([a], [b]) => numberOf(a) - numberOf(b))
    .map(([, xml]) =>
      [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => decodeXml(text)).join('\n'),
    );
}

async function build(language: Language, told: Story = story): Promise<Built> {
  const { session, asked } = await request(language, told);
  const bytes = await buildStoryDeck(asked);
  const parts = readParts(bytes);
  return {
    session,
    asked,
    bytes,
    slides: readTexts(parts, 'slides'),
    notes: readTexts(parts, 'notesSlides'),
  };
}

const built = new Map<Language, Built>();
function read(language: Language): Built {
  const found = built.get(language);
  if (found === undefined) throw new Error('no deck');
  return found;
}

beforeAll(async () => {
  serveData();
  for (const language of languages) built.set(language, await build(language));
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
});

describe.each(languages)('the shipped story as slides in %s', (language) => {
  const texts = deckTexts[language];

  it('has a title, one slide a step with its words filled in, and what each step assumes', () => {
    const { asked, slides, notes } = read(language);
    expect(story.steps).toHaveLength(12);
    expect(slides.length).toBeGreaterThan(story.steps.length + 1);
    expect(slides[0]).toContain(story.title[language]);
    expect(slides[0]).toContain(story.description[language]);
    asked.steps.forEach(({ title, text, figure }, order) => {
      expect(slides[order + 1]?.startsWith(title), title).toBe(true);
      expect(slides[order + 1]).toContain(text);
      expect(slides[order + 1]).toContain(figure?.subtitle);
    });
    const said = [...slides, ...notes].join('\n');
    expect(said).not.toMatch(/[{}]|undefined|NaN/);
    const assumed = slides.slice(story.steps.length + 1).join('\n');
    expect(assumed).toContain(texts.story.assumptions);
    for (const { changes, title } of asked.steps) {
      let place = changes.length === 0 ? 0 : assumed.indexOf(`. ${title}\n`);
      for (const part of changes.flatMap(({ label, from, to }) => [label, from, to])) {
        place = place < 0 ? place : assumed.indexOf(part, place);
        expect(place, `${title}: ${part}`).toBeGreaterThan(0);
      }
    }
    const count = asked.steps.filter(({ changes }) => changes.length > 0).length;
    expect(count).toBe(story.steps.filter(({ preset }) => preset !== undefined).length);
  });

  it('says what a step points out under its chart, and draws the other series fainter', () => {
    const { asked, slides, bytes } = read(language);
    // The library counts the charts of all decks that it has made.
    const numberOf = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1]);
    const charts = [...readParts(bytes)]
      .filter(([path]) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
      .toSorted(([a], [b]) => numberOf(a) - numberOf(b))
      .map(([, xml]) => xml);
    asked.steps.forEach(({ figure }, order) => {
      const note = figure?.annotation;
      if (note === undefined) throw new Error('no note');
      expect(slides[order + 1]).toContain(`${note.name} – `);
      expect(slides[order + 1]).toContain(note.text);
      const isPointing = story.steps[order]?.highlight !== undefined;
      const chart = charts[order] ?? '';
      expect(chart).toContain('<c:ser>');
      expect(chart.includes('<a:alpha val="35000"/>'), String(order)).toBe(isPointing);
    });
  });

  it('has speaker notes with the notes of the step, its sources and the way back', () => {
    const { asked, notes } = read(language);
    asked.steps.forEach((step, order) => {
      const note = notes[order + 1] ?? '';
      expect(note).toContain(step.notes.split('\n')[0]);
      expect(step.notes.length).toBeGreaterThan(20);
      expect(note).toContain(step.scenario);
      expect(note).toContain(step.link);
      for (const { title, url } of step.sources ?? []) {
        expect(note).toContain(title);
        if (url !== null) expect(note).toContain(url);
      }
    });
    expect(asked.steps.filter(({ sources }) => (sources ?? []).length > 0).length).toBeGreaterThan(6);
  });

  it('has native charts with the numbers of each step’s own scenario and years', () => {
    const { asked, bytes } = read(language);
    const files = unzipSync(bytes);
    const sheets = Object.keys(files)
      .filter((path) => /^ppt\/embeddings\/.*\.xlsx$/.test(path))
      .toSorted((a, b) => Number(/(\d+)\.xlsx$/.exec(a)?.[1]) - Number(/(\d+)\.xlsx$/.exec(b)?.[1]));
    expect(sheets).toHaveLength(story.steps.length);
    story.steps.forEach((step, order) => {
      const figure = asked.steps[order]?.figure;
      if (figure === null || figure === undefined) throw new Error(step.id);
      const preset = productPresets.find(({ id }) => id === step.preset);
      const overrides = { ...preset?.inputs, ...step.inputs };
      const expected = Object.entries(scenarioFigures).find(([id]) => id === step.chart)?.[1];
      if (expected !== undefined) {
        const view = makeScenarioView({ overrides, language, year: step.year, lastYear: step.to });
        expect(figure.rows).toEqual(expected(view).rows);
        expect(figure.title).toBe(expected(view).title);
      }
      const plan = planChart(figure, texts.series);
      // What the step is about, after the last whole year.
      if (step.chart === 'race-backlog') {
        expect(plan.categories.at(-1)).toBe(figure.rows.at(-1)?.label);
        // A point without neighbours is seen by its sign.
        const lone = plan.series.filter(({ values }) => values.at(-1) !== null && values.at(-2) === null);
        expect(lone.map(({ sign }) => sign)).toEqual(lone.map(() => 'diamond'));
        expect(lone.length).toBeGreaterThan(0);
      }

      const [sheet] = readWorkbook(files[sheets[order] ?? ''] ?? new Uint8Array()).sheets;
      plan.series.forEach(({ values }, column) =>
        expect(
          plan.categories.map(
            (_, row) => sheet?.cells.get(`${String.fromCharCode(66 + column)}${row + 2}`)?.value ?? null,
          ),
        ).toEqual(values),
      );
    });
  });

  it('leads back to the scenario, the years and the chart of each step', () => {
    const { asked, session } = read(language);
    const { years, definitions: ranges, presets, dataVersion } = session;
    story.steps.forEach((step, order) => {
      const link = asked.steps[order]?.link ?? '';
      const preset = productPresets.find(({ id }) => id === step.preset);
      const read = decodeLink(new URL(link).hash, { ...years, ranges, presets, dataVersion });
      expect(read.notices).toEqual([]);
      expect(read.overrides).toEqual(limitOverrides(ranges, { ...preset?.inputs, ...step.inputs }));
      expect(read).toMatchObject({ view: step.view, chart: step.chart, language });
      expect([read.year ?? years.defaultYear, read.horizonYear ?? years.defaultHorizonYear]).toEqual([
        step.year,
        step.to,
      ]);
    });
  });
});

it('keeps the words of a step whose chart is not native, cuts what no slide holds, and goes on over pages', async () => {
  const [first] = story.steps;
  if (first === undefined) throw new Error('no step');
  const long = 'word '.repeat(300).trim();
  const inputs = Object.fromEntries(
    makeSession()
      .definitions.slice(0, 20)
      .map(({ id, max }) => [id, max]),
  );
  const { slides, notes, asked } = await build('en', {
    ...story,
    steps: [
      { ...first, view: 'cloud-race', chart: 'race-overtaking-google' },
      { ...first, id: 'b', text: { en: long, fr: long }, inputs },
    ],
  });
  expect(asked.steps.map(({ figure }) => figure === null)).toEqual([true, false]);
  expect(slides[1]).toContain(asked.steps[0]?.title);
  expect(slides[1]).toContain(deckTexts.en.story.noChart);
  expect(notes[1]).toContain(deckTexts.en.story.noChart);
  expect(notes[1]).toContain('chart=race-overtaking-google');
  expect(slides[2]).not.toContain(long);
  expect(notes[2]).toContain(long);
  expect(slides).toHaveLength(5);
  expect(slides[3]).toContain('Base case: step 1');
  for (const { label } of asked.steps[1]?.changes ?? []) expect(slides.slice(3).join('\n')).toContain(label);
});
