import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { InputId, InputRange, Overrides } from '../model/index.ts';
import { isSameScenario, limitOverrides } from './limits.ts';

/** Where a whole scenario came from. */
export type ScenarioOrigin =
  | { readonly kind: 'preset'; readonly id: string }
  /** A saved scenario by the name it had. */
  | { readonly kind: 'saved'; readonly name: string }
  /** A followed link, or back and forward. */
  | { readonly kind: 'link' }
  /** The address that the page was opened with: the start of everything. */
  | { readonly kind: 'start' }
  /** Undo, redo or a jump: the history leads, and records nothing. */
  | { readonly kind: 'history' }
  | { readonly kind: 'other' };

/** What made the scenario what it is. */
export type ScenarioChange =
  | ScenarioOrigin
  | { readonly kind: 'assumption'; readonly id: InputId }
  | { readonly kind: 'assumptionReset'; readonly id: InputId }
  | { readonly kind: 'reset' };

/**
 * The scenario that people made: only what differs from the baseline. Whatever comes in is limited to its range and to six
 * decimals, and a value equal to the default is no override. The functions never change.
 */
export interface ScenarioState {
  readonly overrides: Overrides;
  /** The last change of the overrides. */
  readonly change: ScenarioChange;
  /** Somebody moved or typed one value. Numbers that are not finite change nothing. */
  readonly assumptionChanged: (id: InputId, value: number) => void;
  /** Somebody took one value back to the baseline. */
  readonly assumptionReset: (id: InputId) => void;
  /** Somebody took everything back to the baseline. */
  readonly scenarioReset: () => void;
  /** A preset, a link or a saved scenario gave the whole scenario. */
  readonly scenarioReplaced: (overrides: Overrides, origin?: ScenarioOrigin) => void;
}

/** Holds one scenario within the given ranges. What changes nothing leaves the state object as it is. */
export function createScenarioStore(
  ranges: readonly InputRange[],
  initial: Overrides = {},
): StoreApi<ScenarioState> {
  return createStore<ScenarioState>()((set) => {
    function replace(change: ScenarioChange, compute: (overrides: Overrides) => Overrides): void {
      set((state) => {
        const overrides = limitOverrides(ranges, compute(state.overrides));
        return isSameScenario(overrides, state.overrides) ? state : { overrides, change };
      });
    }
    return {
      overrides: limitOverrides(ranges, initial),
      change: { kind: 'start' },
      assumptionChanged: (id, value) => {
        if (Number.isFinite(value))
          replace({ kind: 'assumption', id }, (overrides) => ({ ...overrides, [id]: value }));
      },
      assumptionReset: (id) => {
        const range = ranges.find((candidate) => candidate.id === id);
        if (range === undefined) return;
        replace({ kind: 'assumptionReset', id }, (overrides) => ({ ...overrides, [id]: range.default }));
      },
      scenarioReset: () => replace({ kind: 'reset' }, () => ({})),
      scenarioReplaced: (overrides, origin = { kind: 'other' }) => replace(origin, () => overrides),
    };
  });
}
