import { useQuery } from '@tanstack/react-query';
import { storyQuery, type Story } from '../data/story.ts';
import { useOwnStories, useStory } from './useStory.ts';

/** The story that is chosen, as far as it has loaded. */
export interface OpenStory {
  /** Null until it is there. */
  readonly story: Story | null;
  /** Whether the person made it. */
  readonly isOwn: boolean;
  /** The story that comes with the product; null until it is there. */
  readonly shipped: Story | null;
  readonly hasFailed: boolean;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/** The story that comes with the product, or the person's own one that is open. */
export function useOpenStory(): OpenStory {
  const { data: shipped = null, isError, isFetching, refetch } = useQuery(storyQuery());
  const id = useStory((state) => state.storyId);
  const own = useOwnStories(({ stories }) => stories.find((story) => story.id === id)) ?? null;
  const story = own ?? shipped;
  return {
    story,
    isOwn: own !== null,
    shipped,
    hasFailed: isError && story === null,
    isRetrying: isFetching,
    retry: () => void refetch(),
  };
}
