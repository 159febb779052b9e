/** Why an outcome differs between two scenarios. Amounts, years and names arrive as texts. */
export const attributionEn = {
  heading: 'Why did it move?',
  outcome: 'Outcome',
  year: 'Year',
  from: 'Compared with',
  baselineOption: 'Baseline',
  comparedOption: (order: string) => `Compared scenario ${order}`,
  /** In a sentence. */
  theBaseline: 'the baseline',
  named: (name: string) => `“${name}”`,
  atYear: (name: string, year: string) => `${name}, ${year}`,
  scenario: 'Scenario',
  titleLed: (outcome: string, year: string, change: string, from: string, group: string, amount: string) =>
    `${outcome} ${year}: ${change} against ${from}, led by ${group} (${amount})`,
  titleOnly: (outcome: string, year: string, change: string, from: string, group: string) =>
    `${outcome} ${year}: ${change} against ${from}, all of it from ${group}`,
  titleCancels: (outcome: string, year: string, from: string, group: string, amount: string) =>
    `${outcome} ${year}: as in ${from}, since ${group} (${amount}) and the rest cancel out`,
  titleNone: (outcome: string, year: string, from: string) =>
    `${outcome} ${year}: nothing that differs from ${from} moves it`,
  titleMissing: (outcome: string, year: string) => `${outcome} ${year}: no attribution without a profit`,
  subtitle: (outcome: string, year: string, from: string, unit: string) =>
    `${outcome} ${year} from ${from} to the scenario, by group of assumptions, ${unit}`,
  units: { USD_bn: '$bn', percent: '%, differences in points' },
  summary: (outcome: string, year: string, value: string, before: string, from: string, parts: string) =>
    `${outcome} ${year} is ${value} in the scenario and ${before} in ${from}. ${parts}.`,
  part: (group: string, amount: string) => `${group}: ${amount}`,
  noParts: 'No group of assumptions moves it',
  signed: (arrow: string, amount: string) => `${arrow} ${amount}`,
  unchanged: 'unchanged',
  contribution: 'Contribution',
  total: 'Value so far',
  openingHint: 'Click or Enter: go to its slider',
  missing: {
    from: (from: string) => `No profit in ${from}: market value is not meaningful there.`,
    to: 'No profit in the scenario: market value is not meaningful there.',
    both: (from: string) => `No profit in ${from} nor in the scenario: market value is not meaningful.`,
    between:
      'Both scenarios have a market value, but mixtures of the two make a loss. The average over all orders then does not exist.',
  },
  notes: [
    'Each bar is what a group adds on average over all orders in which the groups could change (Shapley value). The bars add up exactly, whatever the order.',
    'The axis need not begin at zero: short lines are values, bars are differences.',
  ],
  table: {
    caption: (from: string) => `What differs from ${from}`,
    group: 'Group of assumptions',
    contribution: 'Contribution',
    changes: 'What changed',
    change: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
    goTo: (group: string, slider: string) => `${group}: go to the slider “${slider}”`,
  },
  empty: {
    title: (year: string, from: string) =>
      `Nothing to explain in ${year}: the scenario is the same as ${from}`,
    text: 'Move a slider or choose a preset. Then this chart says which group of assumptions moved the result, and by how much.',
    action: 'Go to the sliders',
  },
};
