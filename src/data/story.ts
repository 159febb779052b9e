import { queryOptions } from '@tanstack/react-query';
import {
  array,
  exactOptional,
  maxLength,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  record,
  type InferOutput,
} from 'valibot';
import { inputIds } from '../model/index.ts';
import { requireContent } from './checkContent.ts';
import { parseJsonText } from './fileText.ts';
import { loadFile } from './loadFile.ts';
import { fileSettings } from './queries.ts';
import { calendarYear, finiteNumber, localized, text } from './schemaParts.ts';

/** More than a room can follow at once. */
export const mostHighlighted = 4;
/** Of a note in the picture, in characters, with its placeholders as they are written. */
export const longestAnnotation = 120;

export const storyFile = 'story.json';

/** More steps than a meeting can take, and a bound for files that people bring. */
const mostSteps = 60;

const inputId = picklist(inputIds);

/**
 * One step: what the room sees (a chart of a view), under which scenario (a preset, and differences from it), and what is said.
 * Figures stand in the texts as placeholders (view-models/story/storyExpression.ts); `holds` are the conditions under which the
 * words are true.
 */
const step = object({
  id: text,
  /** Name of a view, as in links. */
  view: text,
  /** Id of a chart of that view. */
  chart: text,
  /** Id of a preset of assumptions.json. */
  preset: optional(text),
  /** Differences from the preset, or from the baseline. */
  inputs: record(inputId, finiteNumber),
  /** The year that figures are read for. */
  year: calendarYear,
  /** The last year of the charts. */
  to: calendarYear,
  /** The sliders at hand on the step. */
  sliders: pipe(array(inputId), maxLength(6)),
  title: localized,
  text: localized,
  notes: localized,
  holds: array(text),
  /** Series of the chart (columns of its table) that keep their full strength; absent: all do. */
  highlight: exactOptional(pipe(array(text), maxLength(mostHighlighted))),
  /** A short note at a point of the chart: a position (a year, the number of a bar from 0) of a series; without a series, of the first one. */
  annotation: exactOptional(
    object({
      at: finiteNumber,
      series: exactOptional(text),
      text: object({
        fr: pipe(text, maxLength(longestAnnotation)),
        en: pipe(text, maxLength(longestAnnotation)),
      }),
    }),
  ),
});
export type StoryStep = InferOutput<typeof step>;

export const storySchema = object({
  id: text,
  title: localized,
  description: localized,
  steps: pipe(array(step), minLength(1), maxLength(mostSteps)),
});
export type Story = InferOutput<typeof storySchema>;

/**
 * Reads story.json. That its ids exist elsewhere and its conditions hold is the business of a test.
 * @throws {DataFileError} `notReadable` or `invalid`.
 */
export function parseStory(fileText: string): Story {
  return requireContent(storyFile, storySchema, parseJsonText(storyFile, fileText));
}

/** The story that comes with the product. */
export function storyQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: ['data', storyFile] as const,
    queryFn: async (): Promise<Story> => parseStory(await loadFile(storyFile)),
  });
}
