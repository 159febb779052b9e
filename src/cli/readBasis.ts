import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  baseFigureIds,
  constantIds,
  inputUnits,
  isInputId,
  type BaseYear,
  type Constants,
  type InputRange,
  type InputUnit,
  type ModelBasis,
} from '../model/index.ts';

/** What a projection from the command line needs of the product's data. */
export interface ProductData {
  readonly basis: ModelBasis;
  readonly ranges: readonly InputRange[];
}

/**
 * Reads baseline.json and assumptions.json in `dataFolder`. Throws an Error that names the file and the field when a file is
 * missing, is not JSON, or lacks what the model needs.
 */
export async function readBasis(dataFolder: string): Promise<ProductData> {
  const baselineFile = join(dataFolder, 'baseline.json');
  const assumptionsFile = join(dataFolder, 'assumptions.json');
  const [baseline, assumptions] = await Promise.all([readJson(baselineFile), readJson(assumptionsFile)]);
  return {
    basis: {
      base: parseBaseYear(baseline, baselineFile),
      constants: parseConstants(assumptions, assumptionsFile),
    },
    ranges: parseRanges(assumptions, assumptionsFile),
  };
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file}: not valid JSON.`, { cause });
  }
}

function parseBaseYear(baseline: unknown, file: string): BaseYear {
  const year = readField(baseline, 'year');
  if (!isWholeNumber(year)) throw new Error(`${file}: "year" must be a whole number.`);
  const values = readField(baseline, 'values');
  checkNumbers(values, baseFigureIds, `${file}: "values"`);
  return { year, ...values };
}

function parseConstants(assumptions: unknown, file: string): Constants {
  const constants = readField(assumptions, 'constants');
  checkNumbers(constants, constantIds, `${file}: "constants"`);
  return constants;
}

function parseRanges(assumptions: unknown, file: string): readonly InputRange[] {
  const inputs = readField(assumptions, 'inputs');
  if (!Array.isArray(inputs)) throw new Error(`${file}: "inputs" must be a list.`);
  return inputs.map((input: unknown, index) => parseRange(input, `${file}: "inputs", entry ${index + 1}`));
}

function parseRange(input: unknown, place: string): InputRange {
  const id = readField(input, 'id');
  const unit = readField(input, 'unit');
  if (typeof id !== 'string' || !isInputId(id)) throw new Error(`${place}: unknown "id".`);
  if (!isInputUnit(unit)) throw new Error(`${place}: unknown "unit".`);
  checkNumbers(input, ['default', 'min', 'max', 'step'], place);
  return { id, unit, default: input.default, min: input.min, max: input.max, step: input.step };
}

function isInputUnit(unit: unknown): unit is InputUnit {
  return inputUnits.some((known) => known === unit);
}

function isWholeNumber(value: unknown): value is number {
  return Number.isInteger(value);
}

/** A field of a JSON value; undefined when the value is no object or has no such field of its own. */
export function readField(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, field)?.value;
}

function checkNumbers<TId extends string>(
  value: unknown,
  ids: readonly TId[],
  place: string,
): asserts value is Readonly<Record<TId, number>> {
  const wrong = ids.filter((id) => !Number.isFinite(readField(value, id)));
  if (wrong.length > 0) throw new Error(`${place}: a number is needed for ${wrong.join(', ')}.`);
}
