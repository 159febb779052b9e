import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryInputs, productDefaults, productRanges } from '../test/modelBasis.ts';
import { checkOverrides } from './overrideChecks.ts';
import { computeDifferences } from './overrides.ts';

function check(candidate: unknown) {
  return checkOverrides(candidate, productRanges);
}

describe('checkOverrides', () => {
  it('accepts values within their range, ends included', () => {
    expect(check({ capex: 80, awsGrowth: 60, efficiencyGain: -1.5 })).toEqual({
      ok: true,
      overrides: { capex: 80, awsGrowth: 60, efficiencyGain: -1.5 },
    });
  });

  it('drops a value that is the default', () => {
    expect(check({ capex: 220, awsGrowth: 30 })).toEqual({ ok: true, overrides: { awsGrowth: 30 } });
    expect(check({ rufusUplift: -0 })).toEqual({ ok: true, overrides: {} });
  });

  it.each([null, undefined, 5, 'capex', true, [], [['capex', 250]]])(
    'refuses %j, which is no object',
    (candidate) => {
      expect(check(candidate)).toEqual({ ok: false, problems: [{ kind: 'notAnObject' }] });
    },
  );

  it('refuses unknown inputs, also when they bear the name of a built-in property', () => {
    const candidate: unknown = JSON.parse('{"__proto__": 5, "constructor": 5, "Capex": 250}');
    expect(check(candidate)).toEqual({
      ok: false,
      problems: ['__proto__', 'constructor', 'Capex'].map((id) => ({ kind: 'unknownInput', id })),
    });
  });

  it.each(['250', null, true, NaN, Infinity, -Infinity, [250], {}])('refuses %j as a value', (value) => {
    expect(check({ capex: value })).toEqual({ ok: false, problems: [{ kind: 'notANumber', id: 'capex' }] });
  });

  it('refuses a value beyond either end and tells the range', () => {
    expect(check({ capex: 350.001, serverLife: 1.9 })).toEqual({
      ok: false,
      problems: [
        { kind: 'outOfRange', id: 'capex', value: 350.001, min: 80, max: 350 },
        { kind: 'outOfRange', id: 'serverLife', value: 1.9, min: 2, max: 8 },
      ],
    });
  });

  it('tells every problem at once and gives no overrides beside them', () => {
    const result = check({ capex: 250, nonsense: 1, awsGrowth: 'much', taxRate: 99 });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ kind: 'unknownInput' }, { kind: 'notANumber' }, { kind: 'outOfRange' }],
    });
    expect(result).not.toHaveProperty('overrides');
  });

  it('holds an assumption without a range for unknown', () => {
    expect(checkOverrides({ capex: 250 }, [])).toMatchObject({
      ok: false,
      problems: [{ kind: 'unknownInput' }],
    });
  });

  it('accepts every scenario that the sliders allow and keeps exactly its differences', () => {
    fc.assert(
      fc.property(arbitraryInputs, (inputs) => {
        expect(check(inputs)).toEqual({ ok: true, overrides: computeDifferences(productDefaults, inputs) });
      }),
    );
  });

  it('never throws and never lets a wrong value through', () => {
    fc.assert(
      fc.property(fc.anything(), (candidate) => {
        const result = check(candidate);
        if (!result.ok) return;
        for (const { id, min, max } of productRanges) {
          const value = result.overrides[id] ?? min;
          expect(value >= min && value <= max).toBe(true);
        }
      }),
    );
  });
});
