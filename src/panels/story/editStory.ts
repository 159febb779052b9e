import type { Story, StoryStep } from '../../data/story.ts';
import { mostStepSliders } from '../../data/storyFile.ts';
import { inputIds, type Language, type Localized } from '../../model/index.ts';
import type { StepSettings } from '../../store/storyStore.ts';

/** A text in both languages from one that somebody wrote in one. */
export function inBoth(text: string): Localized {
  return { fr: text, en: text };
}

/** Changes a text in one language; the other follows as long as nobody has written another one there. */
export function writeText(before: Localized, language: Language, text: string): Localized {
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const follows = before[other] === before[language] || before[other] === '';
  return follows ? inBoth(text) : { ...before, [language]: text };
}

/** What a step records of the page. */
export function recordSettings({ overrides, year, horizonYear }: StepSettings) {
  return { inputs: { ...overrides }, year, to: horizonYear };
}

/** A new step from how the page stands, with the sliders that were moved at hand. */
export function recordStep(
  id: string,
  title: string,
  { view, chart }: Pick<StoryStep, 'view' | 'chart'>,
  settings: StepSettings,
): StoryStep {
  const moved = inputIds.filter((input) => settings.overrides[input] !== undefined);
  return {
    id,
    view,
    chart,
    ...recordSettings(settings),
    sliders: moved.slice(0, mostStepSliders),
    title: inBoth(title),
    text: inBoth(''),
    notes: inBoth(''),
    holds: [],
  };
}

/** Takes new settings; the preset is in them. */
export function recordAgain(step: StoryStep, settings: StepSettings): StoryStep {
  const { id, view, chart, sliders, title, text, notes, holds } = step;
  return { id, view, chart, sliders, title, text, notes, holds, ...recordSettings(settings) };
}

export function changeStep(story: Story, id: string, change: (step: StoryStep) => StoryStep): Story {
  return { ...story, steps: story.steps.map((step) => (step.id === id ? change(step) : step)) };
}

/** Puts a step behind another one. */
export function addStep(story: Story, behind: string, step: StoryStep): Story {
  const index = story.steps.findIndex(({ id }) => id === behind);
  return { ...story, steps: story.steps.toSpliced(index + 1, 0, step) };
}

/** A story keeps at least one step. */
export function removeStep(story: Story, id: string): Story {
  return story.steps.length < 2 ? story : { ...story, steps: story.steps.filter((step) => step.id !== id) };
}

/** Moves a step by one place; beyond the ends nothing happens. */
export function moveStep(story: Story, id: string, by: 1 | -1): Story {
  const from = story.steps.findIndex((step) => step.id === id);
  const step = story.steps[from];
  const to = from + by;
  if (step === undefined || to < 0 || to >= story.steps.length) return story;
  return { ...story, steps: story.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}
