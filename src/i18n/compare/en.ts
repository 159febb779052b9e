/** English texts of comparing scenarios. Numbers and years arrive as texts. */

function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

export const compareEn = {
  title: 'Compare scenarios',
  /** Letters stand before names, so that a scenario is known by more than its colour. */
  lettered: (letter: string, name: string) => `${letter} · ${name}`,
  current: 'Your scenario',
  currentMark: 'current',
  unnamed: (letter: string) => `Scenario ${letter}`,
  base: 'Base case',

  empty: {
    title: 'See up to four scenarios side by side',
    text: 'Pin the scenario as it stands now and go on changing it, or set it against a preset. The link keeps what you compare.',
  },

  add: {
    menu: 'Add a scenario',
    pin: 'Pin the current scenario',
    pinHelp: 'Keeps it as it stands now, while you go on changing it.',
    preset: 'Preset',
    saved: 'Saved scenario',
    full: 'Four scenarios are compared. Remove one to add another.',
    pinned: (time: string) => `Pinned at ${time}`,
    added: (name: string) => `${name} is compared.`,
    removed: (name: string) => `${name} is no longer compared.`,
  },

  item: {
    show: 'Show in place',
    showHelp:
      'Click to show this scenario in place of yours in all charts, and click again to return; or hold to look for a moment.',
    showOf: (name: string) => `Show ${name} in place of yours`,
    use: 'Use as current',
    useOf: (name: string) => `Make ${name} your current scenario`,
    remove: (name: string) => `Remove ${name} from the comparison`,
    used: (name: string) => `${name} is your scenario now. Undo brings the former one back.`,
  },

  inPlace: {
    title: (name: string) => `You are looking at ${name}`,
    text: 'Charts, key figures and sliders show it in place of your scenario, which is kept.',
    back: 'Back to your scenario',
  },

  outcome: 'Outcome',
  outcomes: {
    netSales: 'Net sales',
    operatingIncome: 'Operating income',
    underlyingNetIncome: 'Underlying net income',
    freeCashFlow: 'Free cash flow',
    cumulativeFreeCashFlow: 'Cumulative free cash flow',
    capex: 'Capital expenditure',
    awsRevenue: 'AWS sales',
    awsOperatingIncome: 'AWS operating income',
    awsMargin: 'AWS operating margin',
    awsUtilisation: 'AWS capacity in use',
    awsShareOfThree: 'AWS share of the three clouds',
    marketCap: 'Market value at the assumed multiple',
  },

  chart: {
    title: (
      outcome: string,
      year: string,
      least: string,
      leastName: string,
      most: string,
      mostName: string,
    ) => `${outcome} ${year}: from ${least} (${leastName}) to ${most} (${mostName})`,
    titleSame: (outcome: string, year: string, value: string) =>
      `${outcome} ${year}: ${value} in every scenario`,
    subtitleMoney: (from: string, to: string) => `$ billions, ${from}–${to}`,
    subtitlePercent: (from: string, to: string) => `Percent, ${from}–${to}`,
    summary: (outcome: string, year: string, parts: string) => `${outcome} in ${year}: ${parts}.`,
    part: (name: string, value: string) => `${name} ${value}`,
    actual: 'Reported',
    sum: 'Sums since the end of the base year.',
    estimate: 'Sales of Azure are an estimate.',
  },

  small: {
    title: (outcome: string) => `${outcome}: one chart each`,
    help: 'The same axes in all charts; the other scenarios in grey. The table below has the numbers.',
    of: (name: string, year: string, value: string) => `${name}: ${value} in ${year}`,
    summary: (name: string, outcome: string, year: string, value: string) =>
      `${outcome} of ${name} in ${year}: ${value}.`,
  },

  table: {
    title: (year: string) => `Outcomes in ${year}`,
    rowHeader: 'Outcome',
    against: 'Differences from',
    againstCurrent: 'your scenario',
    againstBase: 'base case',
    same: 'no difference',
    change: (absolute: string) => absolute,
    changeWithRate: (absolute: string, relative: string) => `${absolute} (${relative})`,
    noValue: '–',
  },

  inputs: {
    title: 'Assumptions that differ',
    rowHeader: 'Assumption',
    none: 'All compared scenarios rest on the same assumptions.',
    open: (label: string) => `Go to the slider: ${label}`,
    count: (count: number) => `${count} ${plural(count, 'assumption differs', 'assumptions differ')}`,
    changed: 'differs from your scenario',
  },
};
