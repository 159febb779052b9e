import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import {
  readSpreads,
  type InputDefinition,
  type InputId,
  type Spread,
  type Spreads,
} from '../model/index.ts';

/** Spreads that people changed; the others are those of assumptions.json. */
export type SpreadEdits = Readonly<Partial<Record<InputId, Spread>>>;

/**
 * How far each assumption may stray from its slider. Whatever comes in is limited to the width of the slider's range and to six
 * decimals; a spread equal to the shipped one is no edit. Lives as long as the page: links do not carry it.
 */
export interface UncertaintyState {
  readonly edits: SpreadEdits;
  /** The spread of every assumption; the same object until an edit. */
  readonly spreads: Spreads;
  /** Somebody edited one assumption. Distances that are negative or not finite change nothing. */
  readonly spreadChanged: (id: InputId, spread: Spread) => void;
  /** Somebody took an assumption as certain. */
  readonly spreadFixed: (id: InputId) => void;
  readonly spreadReset: (id: InputId) => void;
  readonly spreadsReset: () => void;
}

const decimals = 1e6;

function limit({ below, above }: Spread, width: number): Spread {
  const cut = (distance: number): number => Math.round(Math.min(distance, width) * decimals) / decimals;
  return { below: cut(below), above: cut(above) };
}

function isSame(a: Spread, b: Spread | undefined): boolean {
  return a.below === b?.below && a.above === b.above;
}

function isPossible({ below, above }: Spread): boolean {
  return Number.isFinite(below) && Number.isFinite(above) && below >= 0 && above >= 0;
}

/** Holds the spreads of one page. What changes nothing leaves the state object as it is. */
export function createUncertaintyStore(definitions: readonly InputDefinition[]): StoreApi<UncertaintyState> {
  const shipped = roundSpreads(readSpreads(definitions), definitions);
  return createStore<UncertaintyState>()((set, get) => {
    function replace(edits: SpreadEdits): void {
      set({ edits, spreads: { ...shipped, ...edits } });
    }
    function drop(id: InputId): void {
      if (get().edits[id] === undefined) return;
      replace(Object.fromEntries(Object.entries(get().edits).filter(([key]) => key !== id)));
    }
    function change(id: InputId, spread: Spread): void {
      const definition = definitions.find((candidate) => candidate.id === id);
      if (definition === undefined || !isPossible(spread)) return;
      const limited = limit(spread, definition.max - definition.min);
      if (isSame(limited, get().spreads[id])) return;
      if (isSame(limited, shipped[id])) drop(id);
      else replace({ ...get().edits, [id]: limited });
    }
    return {
      edits: {},
      spreads: shipped,
      spreadChanged: change,
      spreadFixed: (id) => change(id, { below: 0, above: 0 }),
      spreadReset: drop,
      spreadsReset: () => {
        if (Object.keys(get().edits).length > 0) replace({});
      },
    };
  });
}

/** Differences of decimals end in noise that nobody typed. */
function roundSpreads(spreads: Spreads, definitions: readonly InputDefinition[]): Spreads {
  const rounded = definitions.map(({ id, min, max }) => [id, limit(spreads[id], max - min)] as const);
  return { ...spreads, ...Object.fromEntries(rounded) };
}
