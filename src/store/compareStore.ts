import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { InputRange, Overrides } from '../model/index.ts';
import { isSameScenario, limitOverrides } from './limits.ts';

/** How many scenarios stand beside the current one. */
export const mostCompared = 3;
/** A longer name would push everything else out of a table's head, and out of a link. */
export const longestComparedName = 60;

/** What a compared scenario is called: a preset has its name in the reader's language; an empty text is no name. */
export type ComparedName =
  { readonly kind: 'preset'; readonly preset: string } | { readonly kind: 'own'; readonly text: string };

/** A scenario to compare with, as links and files carry it. */
export interface ComparedEntry {
  readonly name: ComparedName;
  readonly overrides: Overrides;
}

export interface ComparedScenario extends ComparedEntry {
  /** Tells the scenarios of one page apart; no other page knows it. */
  readonly id: string;
}

/** The scenarios beside the current one, and which of them the page shows in its place. The functions never change. */
export interface CompareState {
  /** At most three, no two of them alike. */
  readonly scenarios: readonly ComparedScenario[];
  /** The id of the scenario that charts and key figures show in place of the current one; null: the current one. */
  readonly shown: string | null;
  /** Nothing happens when there is no room, or when the same one is there already. */
  readonly scenarioAdded: (entry: ComparedEntry) => void;
  readonly scenarioRemoved: (id: string) => void;
  /** A link or a file gave all of them; those beyond the third are left out. */
  readonly scenariosReplaced: (entries: readonly ComparedEntry[]) => void;
  /** Shows one in place of the current scenario, or the current one again. An unknown id is the current one. */
  readonly scenarioShown: (id: string | null) => void;
}

/** A name as it is kept: one line, without control and broken characters, at most 60 characters. */
export function cleanComparedName(text: string): string {
  const cleaned = text.replace(/\s/gu, ' ').replace(/\p{C}/gu, '').replace(/ +/g, ' ').trim();
  // Cutting may leave half of a character of two units, or a space at the end.
  return cleaned
    .slice(0, longestComparedName)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

function isSameName(a: ComparedName, b: ComparedName): boolean {
  if (a.kind === 'preset') return b.kind === 'preset' && a.preset === b.preset;
  return b.kind === 'own' && a.text === b.text;
}

/** Whether two compared scenarios say the same under the same name. */
export function isSameEntry(a: ComparedEntry, b: ComparedEntry): boolean {
  return isSameName(a.name, b.name) && isSameScenario(a.overrides, b.overrides);
}

/** The given entries within the ranges, without repetitions, at most three. */
export function limitEntries(
  ranges: readonly InputRange[],
  entries: readonly ComparedEntry[],
): readonly ComparedEntry[] {
  const limited: ComparedEntry[] = [];
  for (const { name, overrides } of entries) {
    const entry: ComparedEntry = {
      name: name.kind === 'own' ? { kind: 'own', text: cleanComparedName(name.text) } : name,
      overrides: limitOverrides(ranges, overrides),
    };
    if (limited.length < mostCompared && !limited.some((other) => isSameEntry(other, entry)))
      limited.push(entry);
  }
  return limited;
}

/** Holds the compared scenarios within the given ranges. What changes nothing leaves the state object as it is. */
export function createCompareStore(ranges: readonly InputRange[]): StoreApi<CompareState> {
  let made = 0;
  return createStore<CompareState>()((set) => {
    function replace(change: (scenarios: readonly ComparedScenario[]) => readonly ComparedEntry[]): void {
      set((state) => {
        const entries = limitEntries(ranges, change(state.scenarios));
        const isSame =
          entries.length === state.scenarios.length &&
          entries.every((entry, order) => isSameAt(state.scenarios, order, entry));
        if (isSame) return state;
        const scenarios = entries.map((entry) => {
          const known = state.scenarios.find((scenario) => isSameEntry(scenario, entry));
          return known ?? { ...entry, id: `compared-${(made += 1)}` };
        });
        const isShown = scenarios.some(({ id }) => id === state.shown);
        return { scenarios, shown: isShown ? state.shown : null };
      });
    }
    return {
      scenarios: [],
      shown: null,
      scenarioAdded: (entry) => replace((scenarios) => [...scenarios, entry]),
      scenarioRemoved: (id) => replace((scenarios) => scenarios.filter((scenario) => scenario.id !== id)),
      scenariosReplaced: (entries) => replace(() => entries),
      scenarioShown: (id) =>
        set((state) => {
          const shown = state.scenarios.some((scenario) => scenario.id === id) ? id : null;
          return shown === state.shown ? state : { shown };
        }),
    };
  });
}

function isSameAt(scenarios: readonly ComparedScenario[], order: number, entry: ComparedEntry): boolean {
  const scenario = scenarios[order];
  return scenario !== undefined && isSameEntry(scenario, entry);
}

/** The scenario that is shown in place of the current one; undefined while it is the current one. */
export function findShown({ scenarios, shown }: CompareState): ComparedScenario | undefined {
  return shown === null ? undefined : scenarios.find(({ id }) => id === shown);
}
