import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { InputId, InputRange, Overrides } from '../model/index.ts';
import { isSameScenario, limitOverrides } from './limits.ts';

/**
 * The scenario that people made: only what differs from the baseline. Whatever comes in is limited to its range and to six
 * decimals, and a value equal to the default is no override. The functions never change.
 */
export interface ScenarioState {
  readonly overrides: Overrides;
  /** Somebody moved or typed one value. Numbers that are not finite change nothing. */
  readonly assumptionChanged: (id: InputId, value: number) => void;
  /** Somebody took one value back to the baseline. */
  readonly assumptionReset: (id: InputId) => void;
  /** Somebody took everything back to the baseline. */
  readonly scenarioReset: () => void;
  /** A preset or a link gave the whole scenario. */
  readonly scenarioReplaced: (overrides: Overrides) => void;
}

/** Holds one scenario within the given ranges. What changes nothing leaves the state object as it is. */
export function createScenarioStore(
  ranges: readonly InputRange[],
  initial: Overrides = {},
): StoreApi<ScenarioState> {
  return createStore<ScenarioState>()((set) => {
    function replace(change: (overrides: Overrides) => Overrides): void {
      set((state) => {
        const overrides = limitOverrides(ranges, change(state.overrides));
        return isSameScenario(overrides, state.overrides) ? state : { overrides };
      });
    }
    return {
      overrides: limitOverrides(ranges, initial),
      assumptionChanged: (id, value) => {
        if (Number.isFinite(value)) replace((overrides) => ({ ...overrides, [id]: value }));
      },
      assumptionReset: (id) => {
        const range = ranges.find((candidate) => candidate.id === id);
        if (range !== undefined) replace((overrides) => ({ ...overrides, [id]: range.default }));
      },
      scenarioReset: () => replace(() => ({})),
      scenarioReplaced: (overrides) => replace(() => overrides),
    };
  });
}
