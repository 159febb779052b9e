import type { searchEn } from './en.ts';

/** French texts of the way into the search; same shape as the English ones. */
export const searchFr: typeof searchEn = {
  openHint: (keys) => `Rechercher (${keys})`,
};
