import {
  array,
  boolean,
  exactOptional,
  finite,
  is,
  maxLength,
  nullable,
  number,
  object,
  partial,
  picklist,
  pipe,
  record,
  string,
  tuple,
  variant,
  literal,
  type InferOutput,
} from 'valibot';
import type { StoryStep } from '../data/story.ts';
import { clouds, inputIds, languages } from '../model/index.ts';
import type { MirrorMessage } from '../store/mirrorProtocol.ts';
import { racePeriods, raceSales, raceScales, raceWindows } from '../store/raceSettings.ts';
import { themeChoices } from '../store/views.ts';

const finiteNumber = pipe(number(), finite());
const localized = object({ fr: string(), en: string() });
const input = picklist(inputIds);
const point = tuple([finiteNumber, finiteNumber]);

/** A step without what is the presenter's alone. */
const step = object({
  id: string(),
  view: string(),
  chart: string(),
  preset: exactOptional(string()),
  inputs: record(input, finiteNumber),
  year: finiteNumber,
  to: finiteNumber,
  sliders: array(input),
  title: localized,
  text: localized,
  highlight: exactOptional(array(string())),
  annotation: exactOptional(object({ at: finiteNumber, series: exactOptional(string()), text: localized })),
});

const content = object({
  overrides: record(input, finiteNumber),
  year: finiteNumber,
  horizonYear: finiteNumber,
  language: picklist(languages),
  theme: picklist(themeChoices),
  race: object({
    period: picklist(racePeriods),
    window: picklist(raceWindows),
    scale: picklist(raceScales),
    sales: picklist(raceSales),
    indexYear: finiteNumber,
    hidden: array(picklist(clouds)),
  }),
  step: nullable(step),
  isBlack: boolean(),
  pointer: nullable(point),
  strokes: pipe(array(array(point)), maxLength(500)),
});

/** A step as the room may have it: without what is the presenter's alone. */
export function hideNotes(step: StoryStep) {
  const { id, view, chart, preset, inputs, year, to, sliders, title, text, highlight, annotation } = step;
  return {
    ...{ id, view, chart, inputs, year, to, sliders, title, text },
    ...(preset !== undefined && { preset }),
    ...(highlight !== undefined && { highlight }),
    ...(annotation !== undefined && { annotation }),
  };
}

/** What the room sees, as far as windows tell each other. */
export type SlideContent = InferOutput<typeof content>;

const from = object({ epoch: finiteNumber, id: string() });
const audience = { audience: string(), size: point };

const message = variant('kind', [
  object({ kind: literal('full'), from, sequence: finiteNumber, content }),
  object({ kind: literal('patch'), from, sequence: finiteNumber, patch: partial(content) }),
  object({ kind: literal('beat'), from, sequence: finiteNumber }),
  object({ kind: literal('ended'), from }),
  object({ kind: literal('join'), ...audience }),
  object({ kind: literal('here'), ...audience }),
  object({ kind: literal('gone'), audience: string() }),
]);

function isMessage(given: unknown): given is MirrorMessage<SlideContent> {
  return is(message, given);
}

/** A message of another window; null for anything else: another version may be open beside this one. */
export function readMirrorMessage(given: unknown): MirrorMessage<SlideContent> | null {
  return isMessage(given) ? given : null;
}
