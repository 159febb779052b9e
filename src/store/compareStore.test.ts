import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { productRanges } from '../test/modelBasis.ts';
import {
  cleanComparedName,
  createCompareStore,
  findShown,
  longestComparedName,
  type ComparedEntry,
} from './compareStore.ts';

const own = (text: string, capex: number): ComparedEntry => ({
  name: { kind: 'own', text },
  overrides: { capex },
});
const winter: ComparedEntry = { name: { kind: 'preset', preset: 'winter' }, overrides: { awsGrowth: 16 } };

function make() {
  const store = createCompareStore(productRanges);
  const listener = vi.fn();
  store.subscribe(listener);
  return { store, listener, read: () => store.getState() };
}

describe('the compared scenarios', () => {
  it('are at most three, within their ranges, and never twice the same', () => {
    const { store, read } = make();
    const { scenarioAdded } = store.getState();
    scenarioAdded(own('A', 1000));
    scenarioAdded(winter);
    scenarioAdded(winter);
    scenarioAdded(own('A', 350));
    scenarioAdded(own('B', 150));
    scenarioAdded(own('C', 150));
    expect(read().scenarios.map(({ name, overrides }) => ({ name, overrides }))).toEqual([
      own('A', 350),
      winter,
      own('B', 150),
    ]);
    expect(new Set(read().scenarios.map(({ id }) => id)).size).toBe(3);
  });

  it('keep their ids while others come and go, and leave the state alone when nothing changes', () => {
    const { store, listener, read } = make();
    const { scenariosReplaced, scenarioRemoved } = store.getState();
    scenariosReplaced([winter, own('B', 150)]);
    const [, second] = read().scenarios;
    scenarioRemoved(read().scenarios[0]?.id ?? '');
    expect(read().scenarios).toEqual([second]);
    const before = listener.mock.calls.length;
    scenariosReplaced([own('B', 150)]);
    scenarioRemoved('nobody');
    expect(listener.mock.calls.length).toBe(before);
  });

  it('can stand in place of the current one, until they go', () => {
    const { store, read } = make();
    store.getState().scenariosReplaced([winter, own('B', 150)]);
    const id = read().scenarios[1]?.id ?? '';
    store.getState().scenarioShown(id);
    expect(findShown(read())?.overrides).toEqual({ capex: 150 });
    store.getState().scenarioShown('nobody');
    expect(findShown(read())).toBeUndefined();
    store.getState().scenarioShown(id);
    store.getState().scenarioRemoved(id);
    expect(read().shown).toBeNull();
  });
});

describe('a name', () => {
  it('is one line of whole characters, and stays as it is once it is clean', () => {
    expect(cleanComparedName('  My\n\t plan \u0000\u202e ')).toBe('My plan');
    expect(cleanComparedName(`${'x'.repeat(59)}😀`)).toBe('x'.repeat(59));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
        const cleaned = cleanComparedName(text);
        expect(cleanComparedName(cleaned)).toBe(cleaned);
        expect(cleaned.length).toBeLessThanOrEqual(longestComparedName);
        expect(cleaned).not.toMatch(/\p{C}/u);
        expect(() => encodeURIComponent(cleaned)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
