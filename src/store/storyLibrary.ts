import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { browserKeys } from './browserKeys.ts';
import { isStorageFull, keepAside } from './keepAside.ts';
import type { LibraryStorage } from './libraryStorage.ts';

/** What can be kept: anything with a name of its own. */
interface Kept {
  readonly id: string;
}

/** What a stored text turned out to be. */
export type StoredList<TStory> =
  | { readonly kind: 'read'; readonly stories: readonly TStory[]; readonly dropped: number }
  /** Written by a newer version: it is left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

/** Why the stories are only in the memory of this page. */
export type StoryStoringProblem = 'full' | 'unavailable' | 'newer';

/** The stories that somebody made. A change counts at once, also while it cannot be stored. The functions never throw. */
export interface StoryLibraryState<TStory extends Kept> {
  readonly stories: readonly TStory[];
  readonly problem: StoryStoringProblem | null;
  /** The key under which text that could not be read is kept aside; null when there was none. */
  readonly damagedKey: string | null;
  /** What was deleted last, until it is brought back. */
  readonly deleted: TStory | null;
  /** Puts a story in the place of the one with its id, or at the end. */
  readonly storyKept: (story: TStory) => void;
  /** Changes a story as it then stands; one that is gone is left alone. */
  readonly storyChanged: (id: string, change: (story: TStory) => TStory) => void;
  readonly storyDeleted: (id: string) => void;
  readonly deletionUndone: () => void;
  readonly storingRetried: () => void;
}

interface StoryLibraryParts<TStory> {
  readonly storage: LibraryStorage;
  readonly decode: (text: string | null) => StoredList<TStory>;
  readonly encode: (stories: readonly TStory[]) => string;
}

export const storiesKey = browserKeys.stories;
export const damagedStoriesKey = browserKeys.damagedStories;

function nameProblem(error: unknown): StoryStoringProblem {
  return isStorageFull(error) ? 'full' : 'unavailable';
}

type Change<TStory> = (stories: readonly TStory[]) => readonly TStory[];
type Outcome = Pick<StoryLibraryState<Kept>, 'problem' | 'damagedKey'>;

/** Changes that could not be stored wait, and are made again to whatever is stored then. */
function createKeeper<TStory extends Kept>({ storage, decode, encode }: StoryLibraryParts<TStory>) {
  let waiting: readonly Change<TStory>[] = [];
  let stories: readonly TStory[] = [];
  let damagedKey: string | null = null;

  function synchronize(): StoryStoringProblem | null {
    const text = storage.read(storiesKey);
    const stored = decode(text);
    // What waits has been made to the stories of this page already.
    if (stored.kind === 'newer') return 'newer';
    const isWhole = stored.kind === 'broken';
    const isDamaged = text !== null && (isWhole || stored.dropped > 0);
    // Nothing stored although this page has stories: the browser's storage was emptied, and they are all that is left.
    if (text !== null) {
      const known = stored.kind === 'read' ? stored.stories : [];
      stories = waiting.reduce((list, change) => change(list), known);
    }
    if (isDamaged)
      damagedKey = keepAside(storage, { key: storiesKey, aside: damagedStoriesKey, text, isWhole });
    const next = encode(stories);
    if (next !== text && (text !== null || stories.length > 0)) storage.write(storiesKey, next);
    waiting = [];
    return null;
  }

  return {
    read: () => stories,
    add: (change: Change<TStory>): void => {
      waiting = [...waiting, change];
      stories = change(stories);
    },
    synchronize(): Outcome {
      try {
        return { problem: synchronize(), damagedKey };
      } catch (error) {
        return { problem: nameProblem(error), damagedKey };
      }
    },
  };
}

function replaceStory<TStory extends Kept>(story: TStory): Change<TStory> {
  return (stories) =>
    stories.some(({ id }) => id === story.id)
      ? stories.map((other) => (other.id === story.id ? story : other))
      : [...stories, story];
}

/** Makes the library and reads what is stored. Runs until the page closes. */
export function createStoryLibrary<TStory extends Kept>(
  parts: StoryLibraryParts<TStory>,
): StoreApi<StoryLibraryState<TStory>> {
  const keeper = createKeeper(parts);
  return createStore<StoryLibraryState<TStory>>()((set, get) => {
    function synchronize(): void {
      const outcome = keeper.synchronize();
      set({ ...outcome, stories: keeper.read() });
    }
    function apply(change: Change<TStory>): void {
      keeper.add(change);
      synchronize();
    }
    parts.storage.onChange(storiesKey, synchronize);
    const outcome = keeper.synchronize();
    return {
      stories: keeper.read(),
      ...outcome,
      deleted: null,
      storyKept: (story) => apply(replaceStory(story)),
      storyChanged: (id, change) =>
        apply((stories) => stories.map((story) => (story.id === id ? change(story) : story))),
      storyDeleted: (id) => {
        const deleted = get().stories.find((story) => story.id === id) ?? null;
        apply((stories) => stories.filter((story) => story.id !== id));
        set({ deleted });
      },
      deletionUndone: () => {
        const { deleted } = get();
        if (deleted !== null) apply(replaceStory(deleted));
        set({ deleted: null });
      },
      storingRetried: synchronize,
    };
  });
}
