import { foldWords, readQuery } from './foldWords.ts';
import { matchWord } from './matchWord.ts';

/** The kinds of things that can be found, in the order in which they are listed when they fit equally well. */
export const searchGroups = ['view', 'chart', 'slider', 'figure', 'claim'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** Something that can be found, and what opens it. */
export interface SearchEntry<TTarget> {
  /** Unique among all entries; fit for the id of an element. */
  readonly id: string;
  readonly group: SearchGroup;
  readonly label: string;
  /** Where it is, or what it is at the moment; shown beside the label. */
  readonly detail: string;
  readonly target: TTarget;
  /** The folded words of the label. */
  readonly words: readonly string[];
  /** The folded words of everything else that it can be found by. */
  readonly otherWords: readonly string[];
}

interface EntryText<TTarget> {
  readonly id: string;
  readonly group: SearchGroup;
  readonly label: string;
  readonly detail?: string;
  /** Texts that are not shown but lead here: the label in the other language, definitions, units. */
  readonly keywords?: readonly string[];
  readonly target: TTarget;
}

export function makeEntry<TTarget>({
  detail = '',
  keywords = [],
  ...entry
}: EntryText<TTarget>): SearchEntry<TTarget> {
  const words = foldWords(entry.label);
  const known = new Set(words);
  const others = [detail, ...keywords].flatMap(foldWords).filter((word) => !known.has(word));
  return { ...entry, detail, words, otherWords: [...new Set(others)] };
}

/** What a word that is not in the label costs besides. */
const otherCost = 2;
/** Gain of a label that begins with the search. */
const startGain = 1;

function costOfWord(typed: string, { words, otherWords }: SearchEntry<unknown>): number | null {
  let best: number | null = null;
  const take = (word: string, extra: number): void => {
    const cost = matchWord(typed, word);
    if (cost !== null && (best === null || cost + extra < best)) best = cost + extra;
  };
  for (const word of words) take(word, 0);
  for (const word of otherWords) take(word, otherCost);
  return best;
}

/** How far an entry is from a search, null when a word of the search leads nowhere in it. */
export function rankEntry(typed: readonly string[], entry: SearchEntry<unknown>): number | null {
  let total = 0;
  for (const word of typed) {
    const cost = costOfWord(word, entry);
    if (cost === null) return null;
    total += cost;
  }
  const [first] = typed;
  const begins = first !== undefined && entry.words[0]?.startsWith(first) === true;
  return total / Math.max(1, typed.length) - (begins ? startGain : 0);
}

export interface ResultGroup<TTarget> {
  readonly group: SearchGroup;
  /** The best ones, best first. */
  readonly entries: readonly SearchEntry<TTarget>[];
  /** How many fit. */
  readonly count: number;
}

/** Most results of one group. */
const mostOfGroup = 6;

interface Ranked<TTarget> {
  readonly entry: SearchEntry<TTarget>;
  readonly cost: number;
}

function groupRanked<TTarget>(ranked: readonly Ranked<TTarget>[]): readonly ResultGroup<TTarget>[] {
  return searchGroups
    .map((group) => {
      const fitting = ranked
        .filter(({ entry }) => entry.group === group)
        .toSorted((a, b) => a.cost - b.cost || a.entry.label.length - b.entry.label.length);
      return { group, fitting, best: fitting[0]?.cost ?? Infinity };
    })
    .filter(({ fitting }) => fitting.length > 0)
    .toSorted((a, b) => a.best - b.best)
    .map(({ group, fitting }) => ({
      group,
      entries: fitting.slice(0, mostOfGroup).map(({ entry }) => entry),
      count: fitting.length,
    }));
}

/**
 * The entries that every word of the search leads to, by group; the group with the nearest one first. Accents, case, one slip of a
 * letter and the order of the words do not matter. An empty search lists views and charts. Never throws.
 */
export function searchEntries<TTarget>(
  entries: readonly SearchEntry<TTarget>[],
  query: string,
): readonly ResultGroup<TTarget>[] {
  const typed = readQuery(query);
  if (typed.length === 0) {
    const offered = entries.filter(({ group }) => group === 'view' || group === 'chart');
    return groupRanked(offered.map((entry) => ({ entry, cost: 0 }))).map((group) => ({
      ...group,
      entries: offered.filter((entry) => entry.group === group.group),
    }));
  }
  const ranked = entries.flatMap((entry) => {
    const cost = rankEntry(typed, entry);
    return cost === null ? [] : [{ entry, cost }];
  });
  return groupRanked(ranked);
}
