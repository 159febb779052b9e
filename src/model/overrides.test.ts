import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryInputs, productDefaults, productRanges } from '../test/modelBasis.ts';
import { inputIds } from './inputs.ts';
import { applyOverrides, computeDifferences, isInputId, readDefaults } from './overrides.ts';

describe('isInputId', () => {
  it('knows every assumption and nothing else', () => {
    expect(inputIds.every(isInputId)).toBe(true);
    for (const text of [
      '',
      'Capex',
      'capex ',
      'awsRevenue',
      '__proto__',
      'constructor',
      'toString',
      'length',
    ]) {
      expect(isInputId(text)).toBe(false);
    }
  });
});

describe('readDefaults', () => {
  it('reads one value for every assumption from the product data', () => {
    const defaults = readDefaults(productRanges);
    expect(Object.keys(defaults).sort()).toEqual([...inputIds].sort());
    expect(defaults.capex).toBe(220);
  });

  it('names the assumptions that have no definition', () => {
    const incomplete = productRanges.filter(({ id }) => id !== 'capex' && id !== 'taxRate');
    expect(() => readDefaults(incomplete)).toThrow('capex, taxRate');
  });
});

describe('overrides', () => {
  it('change what they name and nothing else', () => {
    const inputs = applyOverrides(productDefaults, { capex: 250, rufusUplift: 0 });
    expect(inputs).toEqual({ ...productDefaults, capex: 250 });
    expect(computeDifferences(productDefaults, inputs)).toEqual({ capex: 250 });
  });

  it('empty overrides are the baseline', () => {
    expect(applyOverrides(productDefaults, {})).toEqual(productDefaults);
    expect(computeDifferences(productDefaults, productDefaults)).toEqual({});
  });

  it('leave the defaults as they were', () => {
    const before = { ...productDefaults };
    applyOverrides(productDefaults, { capex: 250 });
    expect(productDefaults).toEqual(before);
  });

  it('differences bring any scenario back', () => {
    fc.assert(
      fc.property(arbitraryInputs, (inputs) => {
        const differences = computeDifferences(productDefaults, inputs);
        expect(applyOverrides(productDefaults, differences)).toEqual(inputs);
      }),
    );
  });
});
