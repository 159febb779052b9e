/** The levers of the reports and the risks they name. */
export const leversEn = {
  title: 'The levers of the reports',
  intro: 'What five reports say drives Amazon, with the evidence behind it and the slider that moves it.',
  move: (label: string) => `Move “${label}”`,
  atValue: (value: string) => `now ${value}`,
  noEvidence: 'No published figure isolates this lever.',
  claims: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'} checked`,
  risksTitle: 'The risks they name',
  play: 'Play it out',
  played: 'Playing',
  noLever: 'No lever in the model',
  market: {
    title: (multiple: string, value: string, year: string) =>
      `At ${multiple} times profit Amazon is worth ${value} in ${year}`,
    titleNone: (year: string) => `Without profit in ${year} a multiple gives Amazon no value`,
    subtitle: (from: string, to: string) => `Market value at year end, $bn, ${from}–${to}`,
    summary: (year: string, value: string, baseline: string) =>
      `In ${year} the multiple of underlying net income gives a market value of ${value} (baseline ${baseline}).`,
    amazon: 'Amazon',
    nvidia: 'NVIDIA',
    scenario: 'Scenario',
    baseline: 'Baseline',
    boundary: 'Projection →',
    notes: [
      'The projection is the price/earnings multiple times underlying net income: an order of magnitude, not a price target.',
      'NVIDIA’s year-end value of 2025 is not in the facts; its line ends in 2024.',
    ],
  },
  reports: (ids: string) => `Reports ${ids}`,
};
