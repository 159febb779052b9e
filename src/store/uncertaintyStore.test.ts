import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import { createUncertaintyStore } from './uncertaintyStore.ts';

const { definitions } = readShippedAssumptions();

function makeStore() {
  return createUncertaintyStore(definitions);
}

describe('createUncertaintyStore', () => {
  it('starts with the shipped spreads', () => {
    const { spreads, edits } = makeStore().getState();
    expect(edits).toEqual({});
    expect(spreads.capex).toEqual({ below: 30, above: 30 });
    expect(spreads.rufusUplift).toEqual({ below: 0, above: 2.5 });
    expect(spreads.anthropicGain).toEqual({ below: 29.1, above: 15.9 });
  });

  it('keeps only what differs, and goes back one by one or all at once', () => {
    const store = makeStore();
    store.getState().spreadChanged('capex', { below: 10, above: 50 });
    store.getState().spreadFixed('taxRate');
    expect(store.getState().edits).toEqual({
      capex: { below: 10, above: 50 },
      taxRate: { below: 0, above: 0 },
    });
    expect(store.getState().spreads.capex).toEqual({ below: 10, above: 50 });
    store.getState().spreadChanged('capex', { below: 30, above: 30 });
    expect(store.getState().edits).toEqual({ taxRate: { below: 0, above: 0 } });
    store.getState().spreadReset('taxRate');
    expect(store.getState().edits).toEqual({});
    store.getState().spreadFixed('capex');
    store.getState().spreadsReset();
    expect(store.getState()).toMatchObject({ edits: {}, spreads: { capex: { below: 30, above: 30 } } });
  });

  it('leaves its state alone when nothing changes', () => {
    const store = makeStore();
    const before = store.getState();
    before.spreadReset('capex');
    before.spreadsReset();
    before.spreadChanged('capex', { below: 30.0000001, above: 30 });
    before.spreadChanged('capex', { below: NaN, above: 30 });
    before.spreadChanged('capex', { below: -1, above: 30 });
    expect(store.getState()).toBe(before);
  });

  it('takes all edits at once, without those that are as shipped, and remembers why', () => {
    const store = makeStore();
    const origin = { kind: 'link' } as const;
    store
      .getState()
      .spreadsReplaced({ capex: { below: 30, above: 30 }, taxRate: { below: 1, above: 900 } }, origin);
    expect(Object.keys(store.getState().edits)).toEqual(['taxRate']);
    expect(store.getState().edits.taxRate?.above).toBeLessThan(100);
    expect(store.getState().change).toBe(origin);
    store.getState().spreadsReplaced({}, { kind: 'history' });
    expect(store.getState().edits).toEqual({});
  });

  it('never holds an impossible spread, whatever comes in', () => {
    const store = makeStore();
    fc.assert(
      fc.property(
        fc.constantFrom(...definitions),
        fc.double(),
        fc.double(),
        ({ id, min, max }, below, above) => {
          store.getState().spreadChanged(id, { below, above });
          const spread = store.getState().spreads[id];
          for (const distance of [spread.below, spread.above]) {
            expect(distance).toBeGreaterThanOrEqual(0);
            expect(distance).toBeLessThanOrEqual(max - min);
          }
        },
      ),
    );
  });
});
