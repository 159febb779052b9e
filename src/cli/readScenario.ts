import { readSpreads, type FieldIssue, type FileSpreads } from '../data/scenarioFile.ts';
import { checkOverrides, type InputRange, type OverrideProblem, type Overrides } from '../model/index.ts';
import { CommandError, describeError } from './commandError.ts';
import { readField } from './readField.ts';

/** What messages call a file. */
export function nameFile(path: string): string {
  return path === '-' ? 'Standard input' : path;
}

/** A scenario as a file has it. */
export interface GivenScenario {
  readonly overrides: Overrides;
  /** Likely ranges that it gives; empty where it gives none. */
  readonly spreads: FileSpreads;
  /** What people called it; null when the file has no name. */
  readonly name: string | null;
}

/** A longer name would push everything else off the first slide. */
const longestName = 80;

/**
 * Reads {"inputs": {...}, "spreads": {...}, "name": "..."}; only the inputs must be there. Throws a CommandError that tells every
 * fault, with `source` as the file's name.
 */
export function readScenario(text: string, source: string, ranges: readonly InputRange[]): GivenScenario {
  const scenario = parseJson(text, source);
  const inputs = readField(scenario, 'inputs');
  if (inputs === undefined)
    throw new CommandError(`${source} has no "inputs". A scenario looks like {"inputs": {"capex": 250}}.`);
  const check = checkOverrides(inputs, ranges);
  const issues: FieldIssue[] = [];
  const spreads = readSpreads(readField(scenario, 'spreads') ?? {}, ranges, issues);
  if (check.ok && issues.length === 0)
    return { overrides: check.overrides, spreads, name: readName(scenario) };
  const problems = [...(check.ok ? [] : check.problems.map(describeProblem)), ...issues.map(describeIssue)];
  throw new CommandError(
    [`${source} cannot be projected:`, ...problems.map((problem) => `  ${problem}`)].join('\n'),
  );
}

function readName(scenario: unknown): string | null {
  const name = readField(scenario, 'name');
  if (typeof name !== 'string') return null;
  const cleaned = name
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, longestName);
  return cleaned === '' ? null : cleaned;
}

function parseJson(text: string, source: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(`${source} is not valid JSON: ${describeError(error)}`);
  }
}

function describeProblem(problem: OverrideProblem): string {
  switch (problem.kind) {
    case 'notAnObject':
      return '"inputs" must be an object like {"capex": 250}.';
    case 'unknownInput':
      return `"${problem.id}" is not an input.`;
    case 'notANumber':
      return `"${problem.id}" must be a number.`;
    case 'outOfRange':
      return `"${problem.id}" must lie between ${problem.min} and ${problem.max}, not ${problem.value}.`;
  }
}

const typeNames = { text: 'a text', number: 'a number', object: 'an object', list: 'a list' } as const;

function describeIssue({ field, problem }: FieldIssue): string {
  switch (problem.kind) {
    case 'missing':
      return `"${field}" is missing.`;
    case 'unknownInput':
      return `"${field}" is not an input.`;
    case 'wrongType':
      return `"${field}" must be ${typeNames[problem.expected]}, not ${problem.given}.`;
    case 'outOfRange':
      return `"${field}" must lie between ${problem.min} and ${problem.max}, not ${problem.given}.`;
    case 'tooLong':
    case 'tooMany':
      return `"${field}" has more than ${problem.limit}.`;
  }
}
