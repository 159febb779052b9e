import { describe, expect, it } from 'vitest';
import { parseStory } from '../data/story.ts';
import { defaultRace } from '../store/raceSettings.ts';
import { readDataFile } from '../test/serveData.ts';
import { hideNotes, readMirrorMessage } from './mirrorContent.ts';

const story = parseStory(readDataFile('story.json'));

function tell(step: unknown): unknown {
  const content = {
    overrides: {},
    year: 2030,
    horizonYear: 2030,
    language: 'en',
    theme: 'dark',
    race: { ...defaultRace, hidden: [] },
    step,
    isBlack: false,
    pointer: null,
    strokes: [],
  };
  return { kind: 'full', from: { epoch: 1, id: 'a' }, sequence: 1, content };
}

describe('what windows tell each other', () => {
  it.each(story.steps)('has what $id points at, and nothing that is the presenter’s alone', (step) => {
    const shown = hideNotes(step);
    expect(shown.highlight).toEqual(step.highlight);
    expect(shown.annotation).toEqual(step.annotation);
    expect(JSON.stringify(shown)).not.toContain(step.notes.en);
    const told = structuredClone(tell(shown));
    expect(readMirrorMessage(told)).toEqual(told);
  });

  it('is refused where it is not what this version knows', () => {
    const [first] = story.steps;
    if (first === undefined) throw new Error('no step');
    const shown = hideNotes(first);
    expect(readMirrorMessage(tell({ ...shown, highlight: 'aws' }))).toBeNull();
    expect(
      readMirrorMessage(tell({ ...shown, annotation: { at: NaN, text: { fr: '', en: '' } } })),
    ).toBeNull();
  });
});
