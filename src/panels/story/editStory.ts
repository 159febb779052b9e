import { mostHighlighted, type Story, type StoryStep } from '../../data/story.ts';
import { mostStepSliders } from '../../data/storyFile.ts';
import { inputIds, type Language, type Localized } from '../../model/index.ts';
import type { StoryWalk } from '../../derived/useStoryWalk.ts';
import type { StepSettings } from '../../store/storyStore.ts';

/** Changes a story as it then stands. */
export type StoryChange = (change: (story: Story) => Story) => void;

/** What every part of the editor needs. */
export interface EditorPartProps {
  readonly walk: StoryWalk;
  readonly onChange: StoryChange;
}

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

/** A new step from how the page stands, with the sliders that were moved at hand and the chart as it is pointed at now. */
export function recordStep(
  id: string,
  title: string,
  { view, chart, highlight }: Pick<StoryStep, 'view' | 'chart' | 'highlight'>,
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
    ...(highlight !== undefined && { highlight }),
  };
}

/** What every step has. */
function takePlain({ id, view, chart, inputs, year, to, sliders, title, text, notes, holds }: StoryStep) {
  return { id, view, chart, inputs, year, to, sliders, title, text, notes, holds };
}

function takePreset({ preset }: StoryStep): Pick<StoryStep, 'preset'> {
  return preset === undefined ? {} : { preset };
}

/** What a step points at in its chart. */
function takePointing({
  highlight,
  annotation,
}: {
  readonly highlight?: StoryStep['highlight'] | undefined;
  readonly annotation?: StoryStep['annotation'] | undefined;
}): Pick<StoryStep, 'highlight' | 'annotation'> {
  return {
    ...(highlight !== undefined && { highlight }),
    ...(annotation !== undefined && { annotation }),
  };
}

/** Takes new settings; the preset is in them. What the step says and points at stays. */
export function recordAgain(step: StoryStep, settings: StepSettings): StoryStep {
  return { ...takePlain(step), ...takePointing(step), ...recordSettings(settings) };
}

/** Shows another chart; what the step pointed at in the former one goes with it. */
export function chooseChart(step: StoryStep, view: string, chart: string): StoryStep {
  if (step.chart === chart) return { ...step, view };
  return { ...takePlain(step), ...takePreset(step), view, chart };
}

/** Highlights a series, or does so no longer. */
export function toggleHighlight(step: StoryStep, series: string): StoryStep {
  const { highlight = [], ...rest } = step;
  const next = highlight.includes(series)
    ? highlight.filter((id) => id !== series)
    : [...highlight, series].slice(0, mostHighlighted);
  return next.length === 0 ? rest : { ...rest, highlight: next };
}

/** Puts a note into the chart, or takes it out: undefined. */
export function annotate(step: StoryStep, annotation: StoryStep['annotation']): StoryStep {
  const { highlight } = step;
  return { ...takePlain(step), ...takePreset(step), ...takePointing({ highlight, annotation }) };
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
