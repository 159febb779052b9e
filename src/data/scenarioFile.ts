import {
  array,
  exactOptional,
  maxLength,
  object,
  pipe,
  safeParse,
  string,
  unknown,
  type BaseIssue,
  type InferOutput,
} from 'valibot';
import {
  checkOverrides,
  type InputId,
  type InputRange,
  type OverrideProblem,
  type Overrides,
  type Spread,
} from '../model/index.ts';

/**
 * What makes a JSON file a scenario of ours, and the newest form that this version reads. 2 has spreads; a scenario without any is
 * written as 1, which pages of before read, too.
 */
export const scenarioFileKind = 'cumulo-scenario';
export const scenarioFileVersion = 2;
const versionWithoutSpreads = 1;

/** A scenario file has a few kilobytes; what is larger is not read at all. In bytes. */
export const largestScenarioFile = 256 * 1024;
export const longestFileName = 80;
export const longestFileNotes = 2000;
export const mostFileCompared = 3;

export interface FileCompared {
  readonly name: string;
  /** The preset that it is, by its id. */
  readonly preset?: string;
  readonly inputs: Overrides;
}

/** Distances from the most likely value to P10 and P90. */
export type FileSpreads = Readonly<Partial<Record<InputId, Spread>>>;

/** A scenario as a file carries it; docs/scenario-file.md describes the form. */
export interface ScenarioFile {
  readonly name: string;
  readonly notes: string;
  /** Only what differs from the baseline. */
  readonly inputs: Overrides;
  /** How sure the assumptions are, where somebody changed it; empty where nobody did. */
  readonly spreads: FileSpreads;
  readonly compared?: readonly FileCompared[];
  /** Fingerprint of the data that it was made on. */
  readonly dataVersion?: string;
}

/** What is wrong with one entry, without words. `given` is shortened. */
export type FieldProblem =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'wrongType';
      readonly given: string;
      readonly expected: 'text' | 'number' | 'object' | 'list';
    }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'tooMany'; readonly limit: number }
  | { readonly kind: 'unknownInput' }
  | { readonly kind: 'outOfRange'; readonly given: number; readonly min: number; readonly max: number };

export interface FieldIssue {
  /** The way to the entry: "inputs.capex", "compared[1].name". */
  readonly field: string;
  readonly problem: FieldProblem;
}

/** Why a file is refused as a whole. */
export type ScenarioFileProblem =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notScenario' }
  | { readonly kind: 'tooNew'; readonly version: number }
  | { readonly kind: 'fields'; readonly issues: readonly FieldIssue[] };

export type ScenarioFileReading =
  | { readonly ok: true; readonly file: ScenarioFile }
  | { readonly ok: false; readonly problem: ScenarioFileProblem };

const name = pipe(string(), maxLength(longestFileName));
const schema = object({
  name: exactOptional(name, ''),
  notes: exactOptional(pipe(string(), maxLength(longestFileNotes)), ''),
  inputs: unknown(),
  spreads: exactOptional(unknown(), {}),
  compared: exactOptional(
    pipe(
      array(object({ name: exactOptional(name, ''), preset: exactOptional(name), inputs: unknown() })),
      maxLength(mostFileCompared),
    ),
  ),
  dataVersion: exactOptional(pipe(string(), maxLength(longestFileName))),
});
type Content = InferOutput<typeof schema>;

const longestGiven = 40;

/** Keys and values of whatever came; a map, since keys come from outside. */
function listEntries(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of the file as a short text. */
function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify([value]).slice(1, -1);
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > longestGiven ? `${line.slice(0, longestGiven - 1)}…` : line;
}

const expectedTypes: Readonly<Record<string, 'text' | 'object' | 'list'>> = {
  string: 'text',
  object: 'object',
  array: 'list',
};

function readIssue(issue: BaseIssue<unknown>): FieldIssue {
  const field = (issue.path ?? []).reduce((way, { key }) => {
    if (typeof key === 'number') return `${way}[${key}]`;
    return way === '' ? shorten(key) : `${way}.${shorten(key)}`;
  }, '');
  if (issue.input === undefined) return { field, problem: { kind: 'missing' } };
  if (issue.type === 'max_length') {
    const limit = typeof issue.requirement === 'number' ? issue.requirement : 0;
    return { field, problem: { kind: Array.isArray(issue.input) ? 'tooMany' : 'tooLong', limit } };
  }
  const expected = expectedTypes[issue.type] ?? 'text';
  return { field, problem: { kind: 'wrongType', given: shorten(issue.input), expected } };
}

function readInputProblem(problem: OverrideProblem, way: string, inputs: unknown): FieldIssue {
  switch (problem.kind) {
    case 'notAnObject':
      return { field: way, problem: { kind: 'wrongType', given: shorten(inputs), expected: 'object' } };
    case 'unknownInput':
      return { field: `${way}.${shorten(problem.id)}`, problem: { kind: 'unknownInput' } };
    case 'notANumber': {
      const given = listEntries(inputs).get(problem.id);
      const field = `${way}.${problem.id}`;
      return { field, problem: { kind: 'wrongType', given: shorten(given), expected: 'number' } };
    }
    case 'outOfRange': {
      const { id, value, min, max } = problem;
      return { field: `${way}.${id}`, problem: { kind: 'outOfRange', given: value, min, max } };
    }
  }
}

/** Reads the assumptions of one scenario; what is wrong with them is added to `issues`. */
function readInputs(
  inputs: unknown,
  way: string,
  ranges: readonly InputRange[],
  issues: FieldIssue[],
): Overrides {
  const check = checkOverrides(inputs, ranges);
  if (check.ok) return check.overrides;
  issues.push(...check.problems.map((problem) => readInputProblem(problem, way, inputs)));
  return {};
}

const distances = ['below', 'above'] as const;

/** One distance; what is wrong with it is added to `issues`. */
function readDistance(value: unknown, field: string, width: number, issues: FieldIssue[]): number {
  if (typeof value === 'number' && value >= 0 && value <= width) return value;
  const problem: FieldProblem =
    value === undefined
      ? { kind: 'missing' }
      : typeof value === 'number' && Number.isFinite(value)
        ? { kind: 'outOfRange', given: value, min: 0, max: width }
        : { kind: 'wrongType', given: shorten(value), expected: 'number' };
  issues.push({ field, problem });
  return 0;
}

/** Reads the entry "spreads": how sure the assumptions are. What is wrong with it is added to `issues`. */
export function readSpreads(
  value: unknown,
  ranges: readonly InputRange[],
  issues: FieldIssue[],
): FileSpreads {
  const wrongType = (given: unknown): FieldProblem => ({
    kind: 'wrongType',
    given: shorten(given),
    expected: 'object',
  });
  if (!isObject(value)) {
    issues.push({ field: 'spreads', problem: wrongType(value) });
    return {};
  }
  const spreads: Partial<Record<InputId, Spread>> = {};
  for (const [id, given] of listEntries(value)) {
    const field = `spreads.${shorten(id)}`;
    const range = ranges.find((candidate) => candidate.id === id);
    if (range === undefined) issues.push({ field, problem: { kind: 'unknownInput' } });
    else if (!isObject(given)) issues.push({ field, problem: wrongType(given) });
    else {
      const width = Math.round((range.max - range.min) * 1e6) / 1e6;
      const [below, above] = distances.map((side) =>
        readDistance(listEntries(given).get(side), `${field}.${side}`, width, issues),
      );
      spreads[range.id] = { below: below ?? 0, above: above ?? 0 };
    }
  }
  return spreads;
}

function readContent(content: Content, ranges: readonly InputRange[]): ScenarioFileReading {
  const issues: FieldIssue[] = [];
  const { compared, ...rest } = content;
  const file: ScenarioFile = {
    ...rest,
    inputs: readInputs(content.inputs, 'inputs', ranges, issues),
    spreads: readSpreads(content.spreads, ranges, issues),
    ...(compared !== undefined && {
      compared: compared.map((one, order) => ({
        ...one,
        inputs: readInputs(one.inputs, `compared[${order}].inputs`, ranges, issues),
      })),
    }),
  };
  return issues.length > 0 ? refuse({ kind: 'fields', issues }) : { ok: true, file };
}

function refuse(problem: ScenarioFileProblem): ScenarioFileReading {
  return { ok: false, problem };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The version of a file, or what refuses it before its entries are looked at. */
function checkHead(parsed: unknown): ScenarioFileProblem | null {
  if (parsed === undefined) return { kind: 'notJson' };
  const head = listEntries(parsed);
  if (head.get('kind') !== scenarioFileKind) return { kind: 'notScenario' };
  const version = head.get('version');
  if (version === scenarioFileVersion || version === versionWithoutSpreads) return null;
  if (typeof version === 'number' && version > scenarioFileVersion) return { kind: 'tooNew', version };
  const problem: FieldProblem =
    version === undefined
      ? { kind: 'missing' }
      : { kind: 'wrongType', given: shorten(version), expected: 'number' };
  return { kind: 'fields', issues: [{ field: 'version', problem }] };
}

/** Reads the text of a scenario file. A file with any fault is refused, with everything that is wrong with it. Never throws. */
export function parseScenarioFile(text: string, ranges: readonly InputRange[]): ScenarioFileReading {
  if (text.length > largestScenarioFile) return refuse({ kind: 'tooLarge' });
  const parsed = parseJson(text);
  const problem = checkHead(parsed);
  if (problem !== null) return refuse(problem);
  const result = safeParse(schema, parsed);
  return result.success
    ? readContent(result.output, ranges)
    : refuse({ kind: 'fields', issues: result.issues.map(readIssue) });
}

/** The text of a scenario file. */
export function writeScenarioFile({
  name: title,
  notes,
  inputs,
  spreads,
  compared,
  dataVersion,
}: ScenarioFile): string {
  const isPlain = Object.keys(spreads).length === 0;
  const content = {
    kind: scenarioFileKind,
    version: isPlain ? versionWithoutSpreads : scenarioFileVersion,
    name: title,
    notes,
    inputs,
    ...(!isPlain && { spreads }),
    ...(compared !== undefined && compared.length > 0 && { compared }),
    ...(dataVersion !== undefined && { dataVersion }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
