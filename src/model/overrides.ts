import { inputIds, type InputId, type InputRange, type Inputs, type Overrides } from './inputs.ts';

type MutableOverrides = Partial<Record<InputId, number>>;

const knownIds: ReadonlySet<string> = new Set(inputIds);

/** Whether a text is the id of an assumption. Safe for any text, also for the names of built-in properties. */
export function isInputId(text: string): text is InputId {
  return knownIds.has(text);
}

/** The values of a scenario: the defaults with its differences on top. */
export function applyOverrides(defaults: Inputs, overrides: Overrides): Inputs {
  return { ...defaults, ...overrides };
}

/** The way back: only the assumptions whose value is not the default. */
export function computeDifferences(defaults: Inputs, inputs: Inputs): Overrides {
  const differences: MutableOverrides = {};
  for (const id of inputIds) {
    if (inputs[id] !== defaults[id]) differences[id] = inputs[id];
  }
  return differences;
}

/** The baseline's value of every assumption. Throws an Error that names the assumptions without a definition. */
export function readDefaults(ranges: readonly InputRange[]): Inputs {
  const defaults: MutableOverrides = {};
  for (const range of ranges) defaults[range.id] = range.default;
  if (isComplete(defaults)) return defaults;
  const missing = inputIds.filter((id) => defaults[id] === undefined);
  throw new Error(`No definition for: ${missing.join(', ')}.`);
}

function isComplete(candidate: Overrides): candidate is Inputs {
  return inputIds.every((id) => candidate[id] !== undefined);
}
