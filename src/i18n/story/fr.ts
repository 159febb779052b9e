import type { storyEn } from './en.ts';

export const storyFr: typeof storyEn = {
  times: (digits) => `${digits}\u202ffois`,
  overtaking: {
    at: (year) => `vers ${Math.round(year)}`,
    notBy: (year) => `après ${year}, si cela arrive`,
    alreadyAhead: 'déjà',
  },
};
