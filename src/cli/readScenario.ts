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
  /** What people called it; null when the file has no name. */
  readonly name: string | null;
}

/** A longer name would push everything else off the first slide. */
const longestName = 80;

/** Reads {"inputs": {...}, "name": "..."}. Throws a CommandError that tells every fault, with `source` as the file's name. */
export function readScenario(text: string, source: string, ranges: readonly InputRange[]): GivenScenario {
  const scenario = parseJson(text, source);
  const inputs = readField(scenario, 'inputs');
  if (inputs === undefined)
    throw new CommandError(`${source} has no "inputs". A scenario looks like {"inputs": {"capex": 250}}.`);
  const check = checkOverrides(inputs, ranges);
  if (check.ok) return { overrides: check.overrides, name: readName(scenario) };
  const problems = check.problems.map((problem) => `  ${describeProblem(problem)}`);
  throw new CommandError([`${source} cannot be projected:`, ...problems].join('\n'));
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
