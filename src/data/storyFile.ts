import {
  array,
  exactOptional,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nonEmpty,
  object,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  trim,
  type BaseIssue,
} from 'valibot';
import { inputIds } from '../model/index.ts';
import { calendarYear, finiteNumber } from './schemaParts.ts';
import { longestAnnotation, mostHighlighted, type Story } from './story.ts';

/** What makes a JSON file a story of ours, and the newest form that this version writes and reads. */
export const storyFileKind = 'cumulo-story';
export const storyFileVersion = 2;

/**
 * The oldest form that says all of these stories: versions that know no highlighted series and no notes in the picture (form 2)
 * would drop them without a word, but read everything else.
 */
function findVersion(stories: readonly Story[]): 1 | 2 {
  const isPointing = stories.some(({ steps }) =>
    steps.some(({ highlight, annotation }) => highlight !== undefined || annotation !== undefined),
  );
  return isPointing ? 2 : 1;
}

function isKnownVersion(version: unknown): boolean {
  return version === 1 || version === 2;
}

/** In bytes; what is larger is not read at all. */
export const largestStoryFile = 512 * 1024;
export const longestStoryTitle = 200;
export const longestStoryText = 2000;
export const longestStoryNotes = 5000;
export const mostStorySteps = 60;
export const mostStepSliders = 6;
const mostConditions = 20;
const longestCondition = 200;
const longestName = 80;
/** Positions are years, or count from 0. */
const latestPosition = 2200;

/** Why an entry of a file cannot be used, without words. */
export type StoryFieldProblem =
  { readonly kind: 'missing' | 'wrong' } | { readonly kind: 'tooLong' | 'tooMany'; readonly limit: number };

export interface StoryIssue {
  /** From 1; null outside of the steps. */
  readonly step: number | null;
  /** The way to the entry from there: "title.fr", "inputs.capex". */
  readonly field: string;
  readonly problem: StoryFieldProblem;
}

export type StoryFileProblem =
  | { readonly kind: 'tooLarge' | 'unreadable' | 'notJson' | 'notStory' }
  | { readonly kind: 'tooNew'; readonly version: number }
  | { readonly kind: 'fields'; readonly issues: readonly StoryIssue[] };

export type StoryFileReading =
  { readonly ok: true; readonly story: Story } | { readonly ok: false; readonly problem: StoryFileProblem };

const name = pipe(string(), nonEmpty(), maxLength(longestName));
const titleText = pipe(string(), trim(), nonEmpty(), maxLength(longestStoryTitle));
const title = object({ fr: titleText, en: titleText });

function localizedUpTo(longest: number) {
  const text = pipe(string(), maxLength(longest));
  return object({ fr: text, en: text });
}

const nothing = { fr: '', en: '' };
const input = picklist(inputIds);

const step = object({
  id: name,
  view: name,
  chart: name,
  preset: exactOptional(name),
  inputs: exactOptional(record(input, finiteNumber), {}),
  year: calendarYear,
  to: calendarYear,
  sliders: exactOptional(pipe(array(input), maxLength(mostStepSliders)), []),
  title,
  text: exactOptional(localizedUpTo(longestStoryText), nothing),
  notes: exactOptional(localizedUpTo(longestStoryNotes), nothing),
  holds: exactOptional(
    pipe(array(pipe(string(), maxLength(longestCondition))), maxLength(mostConditions)),
    [],
  ),
  highlight: exactOptional(pipe(array(name), maxLength(mostHighlighted))),
  annotation: exactOptional(
    object({
      at: pipe(finiteNumber, minValue(0), maxValue(latestPosition)),
      series: exactOptional(name),
      text: localizedUpTo(longestAnnotation),
    }),
  ),
});

/** A story that somebody made. */
const story = object({
  id: name,
  title,
  description: exactOptional(localizedUpTo(longestStoryText), nothing),
  steps: pipe(array(step), minLength(1), maxLength(mostStorySteps)),
});

type Fields = ReadonlyMap<string, unknown>;

/** Keys and values of whatever came; a map, since keys come from outside. */
function listFields(value: unknown): Fields {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

const longestShownKey = 40;

function readProblem(issue: BaseIssue<unknown>): StoryFieldProblem {
  if (issue.type === 'max_length') {
    const limit = typeof issue.requirement === 'number' ? issue.requirement : 0;
    return { kind: Array.isArray(issue.input) ? 'tooMany' : 'tooLong', limit };
  }
  const isMissing = issue.input === undefined || ['non_empty', 'min_length'].includes(issue.type);
  return { kind: isMissing ? 'missing' : 'wrong' };
}

function readIssue(issue: BaseIssue<unknown>): StoryIssue {
  const keys = (issue.path ?? []).map(({ key }) => String(key).slice(0, longestShownKey));
  const number = keys[0] === 'steps' && keys[1] !== undefined ? Number(keys[1]) + 1 : null;
  return {
    step: number,
    field: (number === null ? keys : keys.slice(2)).join('.'),
    problem: readProblem(issue),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** A story, or everything that is wrong with it. Never throws. */
export function readStory(value: unknown): StoryFileReading {
  const result = safeParse(story, value);
  if (!result.success)
    return { ok: false, problem: { kind: 'fields', issues: result.issues.map(readIssue) } };
  const { steps } = result.output;
  const doubled = steps.findIndex(({ id }, index) => steps.findIndex((other) => other.id === id) < index);
  if (doubled === -1) return { ok: true, story: result.output };
  const issue: StoryIssue = { step: doubled + 1, field: 'id', problem: { kind: 'wrong' } };
  return { ok: false, problem: { kind: 'fields', issues: [issue] } };
}

/** Reads the text of a story file. A file with any fault is refused, with everything that is wrong with it. Never throws. */
export function parseStoryFile(fileText: string): StoryFileReading {
  const refuse = (problem: StoryFileProblem): StoryFileReading => ({ ok: false, problem });
  if (fileText.length > largestStoryFile) return refuse({ kind: 'tooLarge' });
  const parsed = parseJson(fileText);
  if (parsed === undefined) return refuse({ kind: 'notJson' });
  const head = listFields(parsed);
  if (head.get('kind') !== storyFileKind) return refuse({ kind: 'notStory' });
  const version = head.get('version');
  if (typeof version === 'number' && version > storyFileVersion) return refuse({ kind: 'tooNew', version });
  return readStory(head.get('story'));
}

/** The text of a story file. */
export function writeStoryFile(given: Story): string {
  return `${JSON.stringify({ kind: storyFileKind, version: findVersion([given]), story: given }, null, 2)}\n`;
}

/** What a browser keeps of somebody's stories. */
export type KeptStories =
  | { readonly kind: 'read'; readonly stories: readonly Story[]; readonly dropped: number }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

/** Reads what a browser kept; null: nothing. Takes any text and never throws. */
export function decodeStories(text: string | null): KeptStories {
  if (text === null) return { kind: 'read', stories: [], dropped: 0 };
  const head = listFields(parseJson(text));
  const version = head.get('version');
  if (typeof version === 'number' && version > storyFileVersion) return { kind: 'newer' };
  const list = head.get('stories');
  if (!isKnownVersion(version) || !Array.isArray(list)) return { kind: 'broken' };
  const readings = list.map((value: unknown) => readStory(value));
  const stories = readings.flatMap((reading) => (reading.ok ? [reading.story] : []));
  return { kind: 'read', stories, dropped: readings.length - stories.length };
}

/** The stored form of stories: the same text for the same content. */
export function encodeStories(stories: readonly Story[]): string {
  return JSON.stringify({ version: findVersion(stories), stories });
}
