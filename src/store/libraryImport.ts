import { parseLibrary, type EntryProblem } from './libraryFormat.ts';
import { listEntries, writeContent, type SavedScenario } from './libraryRecord.ts';
import type { ImportedScenario } from './libraryStore.ts';

/** A file of saved scenarios has some kilobytes; what is larger is not read at all. In bytes. */
export const largestLibraryFile = 2 * 1024 * 1024;
/** More scenarios than anybody can look through. */
export const mostFileScenarios = 500;

/** What a file turned out to hold. */
export type LibraryFileReading =
  | {
      readonly kind: 'read';
      /** In the order of the file's list; deleted ones are none. */
      readonly scenarios: readonly SavedScenario[];
      /** Entries that cannot be read, each with its reason. */
      readonly problems: readonly EntryProblem[];
    }
  | {
      readonly kind: 'refused';
      readonly reason: 'tooLarge' | 'tooMany' | 'unreadable' | 'notJson' | 'notLibrary' | 'oneScenario';
    }
  | { readonly kind: 'newer'; readonly version: number };

/** Whether a text is a file of a single scenario, which another part of the page opens. */
function isScenarioFile(text: string): boolean {
  const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return (
    typeof parsed === 'object' && parsed !== null && 'kind' in parsed && parsed.kind === 'cumulo-scenario'
  );
}

/** Reads the text of a file that "download all" wrote, of this version or an older one. Takes any text and never throws. */
export function readLibraryFile(text: string): LibraryFileReading {
  if (text.length > largestLibraryFile) return { kind: 'refused', reason: 'tooLarge' };
  const library = parseLibrary(text);
  switch (library.kind) {
    case 'newer':
      return library;
    case 'notJson':
      return { kind: 'refused', reason: 'notJson' };
    case 'broken':
      return { kind: 'refused', reason: isScenarioFile(text) ? 'oneScenario' : 'notLibrary' };
    case 'read': {
      const scenarios = listEntries(new Map(library.entries.map((entry) => [entry.id, entry])));
      return scenarios.length > mostFileScenarios
        ? { kind: 'refused', reason: 'tooMany' }
        : { kind: 'read', scenarios, problems: library.problems };
    }
  }
}

/**
 * How a scenario of a file stands beside the saved ones. `same`: one of the same name says the same. `conflict`: one of the same name
 * says something else. Ids count for nothing: a file may come from another browser.
 */
export type ImportItem =
  | { readonly kind: 'new' | 'same'; readonly scenario: SavedScenario }
  | { readonly kind: 'conflict'; readonly scenario: SavedScenario; readonly mine: SavedScenario };

function saysSame(a: SavedScenario, b: SavedScenario): boolean {
  return a.notes === b.notes && writeContent(a) === writeContent(b);
}

/** Holds the scenarios of a file against the saved ones. */
export function compareImport(
  scenarios: readonly SavedScenario[],
  saved: readonly SavedScenario[],
): readonly ImportItem[] {
  return scenarios.map((scenario): ImportItem => {
    const named = saved.filter(({ name }) => name === scenario.name);
    const [mine] = named;
    if (mine === undefined) return { kind: 'new', scenario };
    return named.some((one) => saysSame(one, scenario))
      ? { kind: 'same', scenario }
      : { kind: 'conflict', scenario, mine };
  });
}

/** What becomes of a scenario whose name is taken. */
export const conflictChoices = ['both', 'replace', 'skip'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** "Prudent (2)": the first such name that is free. */
function findFreeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const candidate = `${name} (${count})`;
    if (!taken.has(candidate)) return candidate;
  }
}

/**
 * What is taken over: new ones as they are, those with a taken name as chosen by their place in the list, `both` where nothing was
 * chosen. Nothing is replaced that nobody chose to replace, and what is the same is left alone.
 */
export function planImport(
  items: readonly ImportItem[],
  choices: ReadonlyMap<number, ConflictChoice>,
  saved: readonly SavedScenario[],
): readonly ImportedScenario[] {
  const taken = new Set([...saved, ...items.map(({ scenario }) => scenario)].map(({ name }) => name));
  const replaced = new Set<string>();
  return items.flatMap((item, place): readonly ImportedScenario[] => {
    const { scenario } = item;
    if (item.kind !== 'conflict')
      return item.kind === 'new' ? [{ scenario, name: scenario.name, replaces: null }] : [];
    const choice = choices.get(place) ?? 'both';
    if (choice === 'skip') return [];
    // Two of a file cannot both take the place of one.
    if (choice === 'replace' && !replaced.has(item.mine.id)) {
      replaced.add(item.mine.id);
      return [{ scenario, name: scenario.name, replaces: item.mine.id }];
    }
    const name = findFreeName(scenario.name, taken);
    taken.add(name);
    return [{ scenario, name, replaces: null }];
  });
}
