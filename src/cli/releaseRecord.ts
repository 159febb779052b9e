import { applyOverrides, outputIds, project, readDefaults, type OutputId } from '../model/index.ts';
import { inputIds, type InputId } from '../model/index.ts';
import { CommandError, describeError } from './commandError.ts';
import type { ProductData } from './readBasis.ts';
import { readField } from './readField.ts';

/** Years that a record holds of each scenario. */
export const recordedHorizon = 10;
/** Beyond these digits computers may differ. */
const recordedDigits = 12;

export interface RecordedYear {
  readonly year: number;
  readonly outputs: Readonly<Record<OutputId, number | null>>;
}

/** One scenario as a release computed it. */
export interface RecordedScenario {
  readonly id: string;
  readonly inputs: Readonly<Record<InputId, number>>;
  readonly years: readonly RecordedYear[];
}

/** What a release of the product says about its base case and its presets: tests/fixtures/release/projections.json. */
export interface ReleaseRecord {
  /** Of package.json. */
  readonly version: string;
  readonly scenarios: readonly RecordedScenario[];
}

function round(value: number): number {
  return Number(value.toPrecision(recordedDigits));
}

/** Projects the base case and every preset as they stand. */
export function buildReleaseRecord(version: string, { basis, ranges, presets }: ProductData): ReleaseRecord {
  const defaults = readDefaults(ranges);
  const scenarios = presets.map(({ id, inputs: overrides }) => {
    const inputs = applyOverrides(defaults, overrides);
    const years = project(basis, inputs, recordedHorizon).map((row) => ({
      year: row.year,
      outputs: fillOutputs((output) => (row[output] === null ? null : round(row[output]))),
    }));
    return { id, inputs, years };
  });
  return { version, scenarios };
}

function fillOutputs(read: (output: OutputId) => number | null): Readonly<Record<OutputId, number | null>> {
  return fill(outputIds, read);
}

/** An entry for every name. */
function fill<TName extends string, TValue>(
  names: readonly TName[],
  read: (name: TName) => TValue,
): Readonly<Record<TName, TValue>> {
  const filled: Partial<Record<TName, TValue>> = {};
  for (const name of names) Object.assign(filled, { [name]: read(name) });
  const isComplete = (candidate: typeof filled): candidate is Record<TName, TValue> =>
    names.every((name) => name in candidate);
  if (!isComplete(filled)) throw new Error('a name has no entry');
  return filled;
}

/** The text of a record. */
export function writeReleaseRecord(record: ReleaseRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

function readList(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new CommandError(`The record of the last release has no ${what}.`);
}

/** NaN: nothing was recorded under this name, as for an output that is newer than the record. */
function readNumber(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

function readYear(value: unknown): RecordedYear {
  const outputs = readField(value, 'outputs');
  return {
    year: readNumber(readField(value, 'year')),
    outputs: fillOutputs((output) => {
      const recorded = readField(outputs, output);
      return recorded === null ? null : readNumber(recorded);
    }),
  };
}

/** Reads the text of a record. Throws a CommandError when it is none. */
export function parseReleaseRecord(text: string): ReleaseRecord {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`The record of the last release is not valid JSON: ${describeError(error)}`);
  }
  const scenarios = readList(readField(content, 'scenarios'), 'scenarios').map((scenario) => {
    const inputs = readField(scenario, 'inputs');
    return {
      id: String(readField(scenario, 'id')),
      inputs: fill(inputIds, (id) => readNumber(readField(inputs, id))),
      years: readList(readField(scenario, 'years'), 'years').map(readYear),
    };
  });
  return { version: String(readField(content, 'version')), scenarios };
}
