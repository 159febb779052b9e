/** English texts of the way into the search; those of the search itself come with it. */
export const searchEn = {
  openHint: (keys: string) => `Search (${keys})`,
};
