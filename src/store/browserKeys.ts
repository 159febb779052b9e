/**
 * Every name under which this product keeps something in a browser's storages of texts; own figures are in IndexedDB, see
 * `data/own-data/storage.ts`. Tests fill each of them with garbage.
 */
export const browserKeys = {
  /** Saved scenarios, and where text in their place that cannot be read is kept aside; further ones get a number. */
  scenarios: 'cumulo-scenarios',
  damagedScenarios: 'cumulo-scenarios-damaged',
  /** The same of the person's own stories. */
  stories: 'cumulo-stories',
  damagedStories: 'cumulo-stories-damaged',
  /** Whether to wait for a base year of the person's own. */
  ownBaseline: 'cumulo-own-baseline',
  /** In the storage of one window: the step of a story that is open, and the scenario that waits for its end. */
  openStory: 'cumulo-story',
} as const;
