import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { InputRange, Overrides } from '../model/index.ts';
import { inputIds } from '../model/index.ts';
import { productRanges } from '../test/modelBasis.ts';
import { createScenarioStore } from './scenarioStore.ts';

function makeStore(initial?: Overrides) {
  const store = createScenarioStore(productRanges, initial);
  const heard = vi.fn();
  store.subscribe(heard);
  return { store, heard, read: () => store.getState().overrides };
}

function expectSound(overrides: Overrides, ranges: readonly InputRange[]): void {
  const known = new Map(ranges.map((range) => [range.id, range]));
  for (const id of inputIds) {
    const value = overrides[id];
    if (value === undefined) continue;
    const range = known.get(id);
    expect(Number.isFinite(value)).toBe(true);
    expect(Object.is(value, -0)).toBe(false);
    expect(value).not.toBe(range?.default);
    expect(value).toBeGreaterThanOrEqual(range?.min ?? NaN);
    expect(value).toBeLessThanOrEqual(range?.max ?? NaN);
  }
  expect(inputIds).toEqual(expect.arrayContaining(Object.keys(overrides)));
}

describe('createScenarioStore', () => {
  it('starts as the baseline, or with what it is given', () => {
    expect(makeStore().read()).toEqual({});
    expect(makeStore({ capex: 250, awsGrowth: 900, serverLife: 5.7 }).read()).toEqual({
      capex: 250,
      awsGrowth: 60,
    });
  });

  it('keeps a changed value and drops it when it comes back to the default', () => {
    const { store, read } = makeStore();
    store.getState().assumptionChanged('capex', 250);
    store.getState().assumptionChanged('awsGrowth', 30);
    expect(read()).toEqual({ capex: 250, awsGrowth: 30 });
    store.getState().assumptionChanged('capex', 220);
    expect(read()).toEqual({ awsGrowth: 30 });
  });

  it('limits values to the range and to six decimals', () => {
    const { store, read } = makeStore();
    store.getState().assumptionChanged('capex', 1e300);
    store.getState().assumptionChanged('anthropicGain', -1e308);
    store.getState().assumptionChanged('serverLife', 2 + 0.1 + 0.2);
    store.getState().assumptionChanged('rufusUplift', 0.12345678);
    expect(read()).toEqual({ capex: 350, anthropicGain: -60, serverLife: 2.3, rufusUplift: 0.123457 });
  });

  it('resets one value, or all', () => {
    const { store, read } = makeStore({ capex: 250, awsGrowth: 30, taxRate: 20 });
    store.getState().assumptionReset('capex');
    expect(read()).toEqual({ awsGrowth: 30, taxRate: 20 });
    store.getState().scenarioReset();
    expect(read()).toEqual({});
  });

  it('replaces the whole scenario', () => {
    const { store, read } = makeStore({ capex: 250, awsGrowth: 30 });
    store.getState().scenarioReplaced({ awsGrowth: 20, adsGrowth: 22, capex: -5 });
    expect(read()).toEqual({ awsGrowth: 20, capex: 80 });
    store.getState().scenarioReplaced({ awsGrowth: NaN, capex: Infinity, taxRate: 20 });
    expect(read()).toEqual({ taxRate: 20 });
  });

  it('tells nobody when nothing changes', () => {
    const { store, heard } = makeStore({ capex: 250, awsGrowth: 30 });
    const state = store.getState();
    state.assumptionChanged('capex', 250);
    state.assumptionChanged('capex', 250.0000001);
    state.assumptionChanged('capex', NaN);
    state.assumptionChanged('capex', Infinity);
    state.assumptionChanged('taxRate', 18);
    state.assumptionReset('taxRate');
    state.scenarioReplaced({ awsGrowth: 30, capex: 250 });
    expect(store.getState()).toBe(state);
    expect(heard).not.toHaveBeenCalled();
  });

  it('ignores assumptions that it has no range for', () => {
    const store = createScenarioStore(
      productRanges.filter((range) => range.id === 'capex'),
      { awsGrowth: 30 },
    );
    store.getState().assumptionChanged('awsGrowth', 30);
    store.getState().assumptionReset('awsGrowth');
    expect(store.getState().overrides).toEqual({});
  });

  it('is not misled by names of built-in properties', () => {
    const hostile: Overrides = { capex: 250 };
    for (const key of ['__proto__', 'constructor', 'toString']) {
      Object.defineProperty(hostile, key, { value: 3, enumerable: true });
    }
    expect(Object.keys(hostile)).toHaveLength(4);
    expect(makeStore(hostile).read()).toEqual({ capex: 250 });
    expect(Object.keys(makeStore(hostile).read())).toEqual(['capex']);
  });

  it('never holds a default, a value out of range or one that is not finite, whatever people do', () => {
    const anyId = fc.constantFrom(...inputIds);
    const anyNumber = fc.oneof(
      fc.double(),
      fc.double({ min: -400, max: 400 }),
      fc.constantFrom(...productRanges.flatMap(({ min, max, default: usual }) => [min, max, usual])),
    );
    const anyOverrides = fc.dictionary(anyId, anyNumber);
    const anyStep = fc.oneof(
      fc.record({ kind: fc.constant('changed'), id: anyId, value: anyNumber, overrides: fc.constant({}) }),
      fc.record({ kind: fc.constant('reset'), id: anyId, value: fc.constant(0), overrides: fc.constant({}) }),
      fc.record({ kind: fc.constant('replaced'), id: anyId, value: fc.constant(0), overrides: anyOverrides }),
    );
    fc.assert(
      fc.property(anyOverrides, fc.array(anyStep, { maxLength: 20 }), (initial, steps) => {
        const store = createScenarioStore(productRanges, initial);
        expectSound(store.getState().overrides, productRanges);
        for (const { kind, id, value, overrides } of steps) {
          const before = store.getState();
          if (kind === 'changed') before.assumptionChanged(id, value);
          else if (kind === 'reset') before.assumptionReset(id);
          else before.scenarioReplaced(overrides);
          const after = store.getState();
          expectSound(after.overrides, productRanges);
          if (after !== before) expect(after.overrides).not.toEqual(before.overrides);
        }
        store.getState().scenarioReset();
        expect(store.getState().overrides).toEqual({});
      }),
    );
  });
});
