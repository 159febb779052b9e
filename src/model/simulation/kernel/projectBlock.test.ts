import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryInputs, productBasis, productDefaults } from '../../../test/modelBasis.ts';
import { toyBasis, toyInputs } from '../../../test/toyWorld.ts';
import type { ModelBasis } from '../../basis.ts';
import { inputIds, type Inputs } from '../../inputs.ts';
import { outputIds } from '../../outputs.ts';
import { project } from '../../projection.ts';
import { makeBlock } from './block.ts';
import { projectBlock } from './projectBlock.ts';

/** Every output of every path and year against the model's own rows; 1e-9 of the larger of the value and one. */
function expectSameAsModel(basis: ModelBasis, scenarios: readonly Inputs[], horizon: number): void {
  const block = makeBlock(basis, scenarios.length + 3, horizon);
  scenarios.forEach((inputs, path) => {
    for (const id of inputIds) block.inputs[id][path] = inputs[id];
  });
  projectBlock(basis, block, scenarios.length);
  scenarios.forEach((inputs, path) => {
    project(basis, inputs, horizon).forEach((row, index) => {
      for (const id of outputIds) {
        const [own, expected] = [block.outputs[id][(index + 1) * block.size + path] ?? NaN, row[id]];
        if (expected === null) expect(own, `${id} ${row.year}`).toBeNaN();
        else if (!(Math.abs(own - expected) <= 1e-9 * Math.max(1, Math.abs(expected))))
          expect.fail(`${id} ${row.year}: ${own} instead of ${expected}`);
      }
    });
  });
}

const years = fc.double({ min: 0.2, max: 40, noNaN: true });
const arbitraryConstants = fc.record({
  baseUtilisation: fc.double({ min: 0.5, max: 1, noNaN: true }),
  capacityLag: fc.double({ min: 0, max: 1, noNaN: true }),
  baseSiliconShare: fc.double({ min: 0, max: 60, noNaN: true }),
  awsRunOffLife: years,
  commerceRunOffLife: years,
  // Some property is left in every year, else its return is a quotient of rounding errors.
  buildingLife: fc.double({ min: 3, max: 40, noNaN: true }),
  commerceLife: years,
});

describe('projectBlock', () => {
  it('agrees with the model on every output of every path', () => {
    fc.assert(
      fc.property(fc.array(arbitraryInputs, { minLength: 1, maxLength: 12 }), (scenarios) => {
        expectSameAsModel(productBasis, scenarios, 10);
      }),
      { numRuns: 200 },
    );
  });

  it('agrees on other constants, lives and horizons too', () => {
    fc.assert(
      fc.property(
        arbitraryConstants,
        arbitraryInputs,
        years,
        fc.integer({ min: 1, max: 30 }),
        (constants, inputs, serverLife, horizon) => {
          expectSameAsModel({ ...productBasis, constants }, [{ ...inputs, serverLife }], horizon);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('agrees where lives end exactly on half years', () => {
    const lives = [0.5, 1, 1.5, 2, 2.5, 5.5, 6, 10, 10.5, 11];
    expectSameAsModel(
      toyBasis,
      lives.map((serverLife) => ({ ...toyInputs, serverLife })),
      12,
    );
  });

  it('leaves nothing behind for the next paths', () => {
    const block = makeBlock(productBasis, 2, 10);
    const run = (inputs: Inputs): readonly number[] => {
      for (const id of inputIds) block.inputs[id].fill(inputs[id]);
      projectBlock(productBasis, block, 2);
      return outputIds.map((id) => block.outputs[id][10 * 2 + 1] ?? NaN);
    };
    const first = run(productDefaults);
    run({ ...productDefaults, capex: 300, awsGrowth: 2 });
    expect(run(productDefaults)).toEqual(first);
  });
});
