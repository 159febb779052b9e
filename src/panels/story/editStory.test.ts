import { describe, expect, it } from 'vitest';
import type { Story } from '../../data/story.ts';
import { readStory } from '../../data/storyFile.ts';
import {
  addStep,
  changeStep,
  inBoth,
  moveStep,
  recordAgain,
  recordStep,
  removeStep,
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
});
