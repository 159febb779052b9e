import { resolve } from 'node:path';
import fc from 'fast-check';
import { readBasis } from '../cli/readBasis.ts';
import {
  applyOverrides,
  readDefaults,
  type InputRange,
  type Inputs,
  type Overrides,
} from '../model/index.ts';

const dataFolder = resolve(import.meta.dirname, '../../public/data');

/** The basis and the limits of the assumptions as the product ships them. */
export const { basis: productBasis, ranges: productRanges } = await readBasis(dataFolder);

/** The baseline's assumptions. */
export const productDefaults: Inputs = readDefaults(productRanges);

/** The baseline with some assumptions moved. */
export function makeInputs(overrides: Overrides = {}): Inputs {
  return applyOverrides(productDefaults, overrides);
}

/** Any scenario that the sliders allow, their ends more often than chance would bring them. */
export const arbitraryInputs: fc.Arbitrary<Inputs> = fc
  .tuple(...productRanges.map(arbitraryValue))
  .map((values) => {
    const entries = productRanges.map((range, index) => [range.id, values[index] ?? range.default] as const);
    return { ...productDefaults, ...Object.fromEntries(entries) };
  });

function arbitraryValue({ min, max, default: usual }: InputRange): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.double({ min, max, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(min, max, usual) },
  );
}

/** Horizons that the screens and the command line use. */
export const arbitraryHorizon: fc.Arbitrary<number> = fc.integer({ min: 1, max: 15 });
