import { describe, expect, it } from 'vitest';
import type { Story } from '../../data/story.ts';
import { readStory } from '../../data/storyFile.ts';
import {
  addStep,
  annotate,
  changeStep,
  chooseChart,
  inBoth,
  moveStep,
  recordAgain,
  recordStep,
  removeStep,
  toggleHighlight,
  writeText,
} from './editStory.ts';

const settings = { overrides: { capex: 250, awsGrowth: 20 }, year: 2030, horizonYear: 2035 };
const place = { view: 'what-if', chart: 'cash' };
const step = (id: string) => recordStep(id, `Step ${id}`, place, settings);
const story: Story = {
  id: 's',
  title: inBoth('Story'),
  description: inBoth(''),
  steps: [step('a'), step('b'), step('c')],
};
const ids = ({ steps }: Story) => steps.map(({ id }) => id).join('');

describe('an own story', () => {
  it('records how the page stands, with the moved sliders at hand, in a form that can be kept', () => {
    expect(step('a')).toMatchObject({
      inputs: { capex: 250, awsGrowth: 20 },
      year: 2030,
      to: 2035,
      chart: 'cash',
    });
    expect([...step('a').sliders].toSorted()).toEqual(['awsGrowth', 'capex']);
    expect(readStory(story)).toEqual({ ok: true, story });
  });

  it('takes a step in, out and elsewhere, and keeps one', () => {
    expect(ids(addStep(story, 'a', step('x')))).toBe('axbc');
    expect(ids(moveStep(story, 'c', -1))).toBe('acb');
    expect(ids(moveStep(story, 'a', -1))).toBe('abc');
    expect(ids(moveStep(story, 'c', 1))).toBe('abc');
    expect(ids(moveStep(story, 'nobody', 1))).toBe('abc');
    const last = removeStep(removeStep(story, 'a'), 'b');
    expect(ids(last)).toBe('c');
    expect(removeStep(last, 'c')).toBe(last);
  });

  it('records a step again without its preset, which is in the values', () => {
    const again = changeStep(story, 'b', (one) =>
      recordAgain({ ...one, preset: 'winter' }, { overrides: { capex: 111 }, year: 2027, horizonYear: 2030 }),
    );
    expect(again.steps[1]).toMatchObject({ inputs: { capex: 111 }, year: 2027, to: 2030 });
    expect(again.steps[1]).not.toHaveProperty('preset');
    expect(again.steps[0]).toBe(story.steps[0]);
  });

  it('writes a text for both languages until they differ', () => {
    expect(writeText(inBoth('A'), 'en', 'B')).toEqual({ en: 'B', fr: 'B' });
    expect(writeText({ en: 'A', fr: 'Z' }, 'fr', 'Y')).toEqual({ en: 'A', fr: 'Y' });
    expect(writeText({ en: '', fr: 'Z' }, 'fr', 'Y')).toEqual({ en: 'Y', fr: 'Y' });
  });

  it('keeps what it points at when it is recorded again, the series for a new step, and neither for another chart', () => {
    const note = { at: 2026, series: 'free', text: inBoth('Look') };
    const pointing = annotate(toggleHighlight(step('a'), 'free'), note);
    expect(pointing).toMatchObject({ highlight: ['free'], annotation: note });
    expect(readStory({ ...story, steps: [pointing] })).toEqual({
      ok: true,
      story: { ...story, steps: [pointing] },
    });
    const again = recordAgain({ ...pointing, preset: 'boom' }, { ...settings, year: 2027 });
    expect(again).toMatchObject({ year: 2027, highlight: ['free'], annotation: note });
    expect(again).not.toHaveProperty('preset');
    const next = recordStep('b', 'Next', pointing, settings);
    expect(next).toMatchObject({ highlight: ['free'] });
    expect(next).not.toHaveProperty('annotation');
    const other = chooseChart({ ...pointing, preset: 'boom' }, 'what-if', 'margin');
    expect(other).toMatchObject({ chart: 'margin', preset: 'boom' });
    expect(Object.keys(other)).not.toEqual(expect.arrayContaining(['highlight']));
    expect(other).not.toHaveProperty('annotation');
    expect(chooseChart(pointing, 'overview', 'cash')).toMatchObject({
      view: 'overview',
      highlight: ['free'],
    });
  });

  it('highlights four series at most, and none is no list', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].reduce(toggleHighlight, step('a'));
    expect(all.highlight).toEqual(['a', 'b', 'c', 'd']);
    expect(toggleHighlight(toggleHighlight(step('a'), 'x'), 'x')).not.toHaveProperty('highlight');
    expect(annotate(annotate(step('a'), { at: 1, text: inBoth('') }), undefined)).not.toHaveProperty(
      'annotation',
    );
  });
});
