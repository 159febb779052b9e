import type { storyEn } from './en.ts';

export const storyFr: typeof storyEn = {
  times: (digits) => `${digits}\u202ffois`,
  overtaking: {
    at: (year) => `vers ${Math.round(year)}`,
    notBy: (year) => `après ${year}, si cela arrive`,
    alreadyAhead: 'déjà',
  },
  note: (name, text) => `${name}\u202f: ${text}`,
  pointName: (position, series) => `${position}, ${series}`,
  highlighted: (series) => `Mis en avant\u202f: ${series}.`,
};
