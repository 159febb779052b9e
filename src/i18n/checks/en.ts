import { selectPlural } from '../../format/digits.ts';

function choose(count: number, one: string, other: string): string {
  return selectPlural(count, 0, 'en') === 'one' ? one : other;
}

/** The checks of a scenario. Labels and reasons come from the data; values, limits and years arrive as texts. */
export const checksEn = {
  titleAll: (year: string) => `All six checks find this scenario plausible in ${year}`,
  /** Counts of plausible, stretched and hardly believable readings. */
  title: (year: string, green: number, amber: number, red: number) =>
    [
      `Can it be believed? Checks for ${year}: ${green} plausible`,
      ...(amber === 0 ? [] : [`${amber} stretched`]),
      ...(red === 0 ? [] : [`${red} hard to believe`]),
    ].join(', '),
  intro: 'Limits of the real world, held against the scenario as it moves. They warn, they do not forbid.',
  levels: { green: 'Plausible', amber: 'Stretched', red: 'Hard to believe', unknown: 'Not known yet' },
  gigawatts: (digits: string) => `${digits} GW`,
  ofYears: (count: string, years: string) => `${count} of ${years}`,
  years: (count: string, value: number) => `${count} ${choose(value, 'year', 'years')}`,
  ranges: {
    below: (to: string) => `below ${to}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    from: (from: string) => `${from} or more`,
  },
  limit: (level: string, range: string) => `${level}: ${range}`,
  worse: (year: string, value: string, level: string) => `In ${year}: ${value}, ${level.toLowerCase()}`,
  noHistory: 'The reported figures have not loaded, so there is no history to hold it against.',
  history: (low: string, lowYear: string, high: string, highYear: string) =>
    `Lowest ${low} (${lowYear}), highest ${high} (${highYear}).`,
  why: 'Why these limits',
  whyFor: (label: string) => `Why these limits: ${label}`,
  failed: (file: string) => `The checks are not shown: ${file} could not be read`,
  loading: 'Loading the checks',
};
