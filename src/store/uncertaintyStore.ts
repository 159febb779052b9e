import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import {
  readSpreads,
  type InputDefinition,
  type InputId,
  type Spread,
  type Spreads,
} from '../model/index.ts';
import type { ScenarioOrigin } from './scenarioStore.ts';
import {
  isPossibleSpread,
  isSameSpread,
  isSameSpreads,
  limitSpread,
  limitSpreads,
  noSpreadEdits,
  type SpreadEdits,
} from './spreadEdits.ts';

/** What made the spreads what they are. */
export type SpreadChange =
  | ScenarioOrigin
  | { readonly kind: 'spread'; readonly id: InputId }
  | { readonly kind: 'spreadReset'; readonly id: InputId }
  | { readonly kind: 'spreadsReset' };

/**
 * How far each assumption may stray from its slider. Whatever comes in is limited to the width of the slider's range and to six
 * decimals; a spread equal to the shipped one is no edit. Part of the scenario: links, files, saved scenarios and the history
 * carry it. Presets and resets of the sliders leave it as it is.
 */
export interface UncertaintyState {
  readonly edits: SpreadEdits;
  /** The spread of every assumption; the same object until an edit. */
  readonly spreads: Spreads;
  /** The last change of the edits. */
  readonly change: SpreadChange;
  /** Somebody edited one assumption. Distances that are negative or not finite change nothing. */
  readonly spreadChanged: (id: InputId, spread: Spread) => void;
  /** Somebody took an assumption as certain. */
  readonly spreadFixed: (id: InputId) => void;
  readonly spreadReset: (id: InputId) => void;
  readonly spreadsReset: () => void;
  /** A link, a file, a saved scenario or the history gave all edits. */
  readonly spreadsReplaced: (edits: SpreadEdits, origin: ScenarioOrigin) => void;
}

/** Holds the spreads of one page. What changes nothing leaves the state object as it is. */
export function createUncertaintyStore(definitions: readonly InputDefinition[]): StoreApi<UncertaintyState> {
  const shipped = roundSpreads(readSpreads(definitions), definitions);
  return createStore<UncertaintyState>()((set, get) => {
    function replace(edits: SpreadEdits, change: SpreadChange): void {
      const limited = Object.entries(limitSpreads(definitions, edits));
      const kept: SpreadEdits = Object.fromEntries(
        limited.filter(([id, spread]) =>
          definitions.some((one) => one.id === id && !isSameSpread(spread, shipped[one.id])),
        ),
      );
      if (!isSameSpreads(kept, get().edits)) set({ edits: kept, spreads: { ...shipped, ...kept }, change });
    }
    function edit(id: InputId, spread: Spread): void {
      if (isPossibleSpread(spread)) replace({ ...get().edits, [id]: spread }, { kind: 'spread', id });
    }
    return {
      edits: noSpreadEdits,
      spreads: shipped,
      change: { kind: 'start' },
      spreadChanged: edit,
      spreadFixed: (id) => edit(id, { below: 0, above: 0 }),
      spreadReset: (id) => replace({ ...get().edits, [id]: shipped[id] }, { kind: 'spreadReset', id }),
      spreadsReset: () => replace(noSpreadEdits, { kind: 'spreadsReset' }),
      spreadsReplaced: replace,
    };
  });
}

/** Differences of decimals end in noise that nobody typed. */
function roundSpreads(spreads: Spreads, definitions: readonly InputDefinition[]): Spreads {
  const rounded = definitions.map(
    (definition) => [definition.id, limitSpread(definition, spreads[definition.id])] as const,
  );
  return { ...spreads, ...Object.fromEntries(rounded) };
}
