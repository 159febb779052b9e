/** Words inside the texts of a story. The rest of the present view has its own area. */
export const storyEn = {
  times: (digits: string) => `${digits} times`,
  overtaking: {
    at: (year: number) => `around ${Math.round(year)}`,
    notBy: (year: number) => `after ${year}, if ever`,
    alreadyAhead: 'already',
  },
};
