import { useQuery } from '@tanstack/react-query';
import { storyQuery, type Story } from '../data/story.ts';
import { useLastError } from './useLastError.ts';
import { useOwnStories, useStory } from './useStory.ts';

/** The story that is chosen, as far as it has loaded. */
export interface OpenStory {
  /** Null until it is there. */
  readonly story: Story | null;
  /** Whether the person made it. */
  readonly isOwn: boolean;
  /** The story of a link, which is open before any other; null without one. */
  readonly shared: Story | null;
  /** The story that comes with the product; null until it is there. */
  readonly shipped: Story | null;
  /** Why there is no story at all. */
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/** A shared story, or the person's own one that is open, or else the story that comes with the product. */
export function useOpenStory(shared: Story | null = null): OpenStory {
  const query = useQuery(storyQuery());
  const { data: shipped = null, isFetching, refetch } = query;
  const error = useLastError(query);
  const id = useStory((state) => state.storyId);
  const own = useOwnStories(({ stories }) => stories.find((story) => story.id === id)) ?? null;
  const story = shared ?? own ?? shipped;
  return {
    story,
    isOwn: shared === null && own !== null,
    shared,
    shipped,
    error: story === null ? error : null,
    isRetrying: isFetching,
    retry: () => void refetch(),
  };
}
