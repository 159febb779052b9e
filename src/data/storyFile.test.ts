import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStory } from './story.ts';
import {
  decodeStories,
  encodeStories,
  largestStoryFile,
  parseStoryFile,
  writeStoryFile,
  type StoryFileReading,
} from './storyFile.ts';

const shipped = parseStory(
  readFileSync(resolve(import.meta.dirname, '../../public/data/story.json'), 'utf8'),
);
const [firstStep] = shipped.steps;

function change(changes: object, stepChanges: object = {}): StoryFileReading {
  const story = {
    ...shipped,
    steps: [firstStep, { ...firstStep, id: 'second', ...stepChanges }],
    ...changes,
  };
  return parseStoryFile(JSON.stringify({ kind: 'cumulo-story', version: 1, story }));
}

describe('a story file', () => {
  it('gives the story back as it was written', () => {
    expect(parseStoryFile(writeStoryFile(shipped))).toEqual({ ok: true, story: shipped });
    expect(parseStoryFile(`\uFEFF${writeStoryFile(shipped)}`).ok).toBe(true);
  });

  it('may leave out what has a usual value', () => {
    const { id, view, chart, year, to, title } = firstStep ?? {};
    const read = change({ steps: [{ id, view, chart, year, to, title }], description: undefined });
    expect(read).toMatchObject({ ok: true, story: { steps: [{ inputs: {}, sliders: [], holds: [] }] } });
  });

  it.each([
    ['', 'notJson'],
    ['[]', 'notStory'],
    ['{"kind":"cumulo-scenario","version":1}', 'notStory'],
    ['{"kind":"cumulo-story","version":3}', 'tooNew'],
    [' '.repeat(largestStoryFile + 1), 'tooLarge'],
  ])('is refused as a whole: %.40s', (text, kind) => {
    expect(parseStoryFile(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  it.each([
    [{}, { title: { fr: '', en: 'x' } }, { step: 2, field: 'title.fr', problem: { kind: 'missing' } }],
    [{}, { year: 'soon' }, { step: 2, field: 'year', problem: { kind: 'wrong' } }],
    [{}, { inputs: { pi: 3 } }, { step: 2, field: 'inputs.pi', problem: { kind: 'wrong' } }],
    [{}, { inputs: { capex: '250' } }, { step: 2, field: 'inputs.capex', problem: { kind: 'wrong' } }],
    [
      {},
      { notes: { fr: 'x', en: 'y'.repeat(5001) } },
      { step: 2, field: 'notes.en', problem: { kind: 'tooLong', limit: 5000 } },
    ],
    [
      {},
      { sliders: Array.from({ length: 7 }, () => 'capex') },
      { step: 2, field: 'sliders', problem: { kind: 'tooMany', limit: 6 } },
    ],
    [
      {},
      { highlight: ['a', 'b', 'c', 'd', 'e'] },
      { step: 2, field: 'highlight', problem: { kind: 'tooMany', limit: 4 } },
    ],
    [{}, { highlight: [7] }, { step: 2, field: 'highlight.0', problem: { kind: 'wrong' } }],
    [
      {},
      { annotation: { at: 2026, text: { fr: 'x', en: 'y'.repeat(121) } } },
      { step: 2, field: 'annotation.text.en', problem: { kind: 'tooLong', limit: 120 } },
    ],
    [
      {},
      { annotation: { text: { fr: 'x', en: 'y' } } },
      { step: 2, field: 'annotation.at', problem: { kind: 'missing' } },
    ],
    [
      {},
      { annotation: { at: 1e9, text: { fr: 'x', en: 'y' } } },
      { step: 2, field: 'annotation.at', problem: { kind: 'wrong' } },
    ],
    [{}, { id: firstStep?.id }, { step: 2, field: 'id', problem: { kind: 'wrong' } }],
    [{ steps: [] }, {}, { step: null, field: 'steps', problem: { kind: 'missing' } }],
    [{ title: 7 }, {}, { step: null, field: 'title', problem: { kind: 'wrong' } }],
  ])('says which entry of which step is wrong: %o %o', (changes, stepChanges, issue) => {
    expect(change(changes, stepChanges)).toEqual({
      ok: false,
      problem: { kind: 'fields', issues: [issue] },
    });
  });

  it('has the oldest form that says everything, so that older versions read what they know, and nothing is dropped unsaid', () => {
    const versionOf = (text: string): unknown => /"version": ?(\d)/.exec(text)?.[1];
    const plain = parseStory(
      JSON.stringify(shipped, (key, value: unknown) =>
        key === 'highlight' || key === 'annotation' ? undefined : value,
      ),
    );
    expect(shipped.steps.some(({ highlight }) => highlight !== undefined)).toBe(true);
    expect([versionOf(writeStoryFile(plain)), versionOf(encodeStories([plain]))]).toEqual(['1', '1']);
    expect([versionOf(writeStoryFile(shipped)), versionOf(encodeStories([plain, shipped]))]).toEqual([
      '2',
      '2',
    ]);
    expect(parseStoryFile(writeStoryFile(plain))).toEqual({ ok: true, story: plain });
    expect(decodeStories(encodeStories([plain]))).toMatchObject({ kind: 'read', stories: [plain] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof parseStoryFile(text).ok).toBe('boolean');
        expect(typeof decodeStories(text).kind).toBe('string');
        parseStoryFile(JSON.stringify({ kind: 'cumulo-story', version: 1, story: text }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('kept stories', () => {
  it('come back, without those that cannot be read', () => {
    expect(decodeStories(encodeStories([shipped]))).toEqual({ kind: 'read', stories: [shipped], dropped: 0 });
    expect(decodeStories('{"version":1,"stories":[7]}')).toEqual({ kind: 'read', stories: [], dropped: 1 });
    expect(decodeStories(null)).toMatchObject({ kind: 'read', dropped: 0 });
    expect(decodeStories('{"version":3}')).toEqual({ kind: 'newer' });
    expect(decodeStories('{')).toEqual({ kind: 'broken' });
  });
});
