import { parseArgs } from 'node:util';
import {
  applyOverrides,
  checkOverrides,
  maximumHorizon,
  project,
  readDefaults,
  type InputRange,
  type OverrideProblem,
  type Overrides,
  type ProjectedYear,
} from '../model/index.ts';
import type { ProductData } from './readBasis.ts';
import { readField } from './readField.ts';

const usage = `usage: npm run --silent project -- SCENARIO [--horizon YEARS]
  SCENARIO   a JSON file {"inputs": {"capex": 250, ...}} with what differs from the baseline, or - for standard input
  --horizon  whole number of years from 1 to ${maximumHorizon} (10 when left out)`;

const defaultHorizon = 10;

/** What the command touches outside itself; tests put their own in place. */
export interface CommandIo {
  /** Text of a file as the caller named it. */
  readonly readFile: (path: string) => Promise<string>;
  readonly readStandardInput: () => Promise<string>;
  readonly readProductData: () => Promise<ProductData>;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** Something that the caller can put right: its message is for people. */
class CommandError extends Error {}

/**
 * Projects the scenario that `args` names and writes {"rows": [...]} as JSON to the output. Returns the exit code: 0, or 2 after a
 * message to the error output.
 */
export async function runProject(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const command = parseCommand(args);
    if (command.kind === 'help') {
      io.writeOutput(`${usage}\n`);
      return 0;
    }
    const rows = await projectScenario(command.source, command.horizon, io);
    io.writeOutput(`${JSON.stringify({ rows }, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.writeError(`${error.message}\n`);
    return 2;
  }
}

type Command = { readonly kind: 'help' } | { readonly kind: 'project'; source: string; horizon: number };

function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parseArguments(args);
  if (values.help === true) return { kind: 'help' };
  const [source, ...others] = positionals;
  if (source === undefined) throw new CommandError(`No scenario given.\n${usage}`);
  if (others.length > 0)
    throw new CommandError(`One scenario at a time, not also ${others.join(' ')}.\n${usage}`);
  return { kind: 'project', source, horizon: parseHorizon(values.horizon) };
}

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { horizon: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new CommandError(`${describeError(error)}\n${usage}`);
  }
}

function parseHorizon(text: string | undefined): number {
  if (text === undefined) return defaultHorizon;
  const horizon = /^\d+$/.test(text) ? Number(text) : 0;
  if (horizon >= 1 && horizon <= maximumHorizon) return horizon;
  throw new CommandError(
    `--horizon must be a whole number of years from 1 to ${maximumHorizon}, not "${text}".`,
  );
}

async function projectScenario(
  source: string,
  horizon: number,
  io: CommandIo,
): Promise<readonly ProjectedYear[]> {
  const text = await readScenario(source, io);
  const { basis, ranges } = await readProductData(io);
  const overrides = parseScenario(text, nameSource(source), ranges);
  return project(basis, applyOverrides(readDefaults(ranges), overrides), horizon);
}

async function readScenario(source: string, io: CommandIo): Promise<string> {
  try {
    return source === '-' ? await io.readStandardInput() : await io.readFile(source);
  } catch (error) {
    throw new CommandError(`${nameSource(source)} cannot be read: ${describeError(error)}`);
  }
}

async function readProductData(io: CommandIo): Promise<ProductData> {
  try {
    return await io.readProductData();
  } catch (error) {
    throw new CommandError(`The product's data cannot be used. ${describeError(error)}`);
  }
}

function nameSource(source: string): string {
  return source === '-' ? 'Standard input' : source;
}

function parseScenario(text: string, name: string, ranges: readonly InputRange[]): Overrides {
  const scenario = parseJson(text, name);
  const inputs = readField(scenario, 'inputs');
  if (inputs === undefined) {
    throw new CommandError(`${name} has no "inputs". A scenario looks like {"inputs": {"capex": 250}}.`);
  }
  const check = checkOverrides(inputs, ranges);
  if (check.ok) return check.overrides;
  const problems = check.problems.map((problem) => `  ${describeProblem(problem)}`);
  throw new CommandError([`${name} cannot be projected:`, ...problems].join('\n'));
}

function parseJson(text: string, name: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(`${name} is not valid JSON: ${describeError(error)}`);
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

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
