/** Words inside the texts of a story and beside its pictures. The rest of the present view has its own area. */
export const storyEn = {
  times: (digits: string) => `${digits} times`,
  overtaking: {
    at: (year: number) => `around ${Math.round(year)}`,
    notBy: (year: number) => `after ${year}, if ever`,
    alreadyAhead: 'already',
  },
  /** What stands at a point of a picture, and the picture's series that a step points at. */
  note: (name: string, text: string) => `${name}: ${text}`,
  pointName: (position: string, series: string) => `${position}, ${series}`,
  highlighted: (series: string) => `Highlighted: ${series}.`,
};
