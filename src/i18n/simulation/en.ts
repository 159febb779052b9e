/** Texts of the uncertainty part of the risk view. Amounts, percentages and years arrive as texts that src/format has made. */
export const simulationEn = {
  loading: 'Simulating',
  failedTitle: 'The simulation has stopped',
  failedBody:
    'It runs in the background of this page, in a web worker, and that worker could not be started or has broken off. Everything else works; trying again often helps.',
  status: (paths: string) => `${paths} simulated paths, always the same draws: bands do not jitter`,
  repaired:
    'The correlations of the assumptions contradict each other; the nearest ones that can hold together are used.',

  /** A probability between 0 and 1 that rounds to neither; see `formatProbability`. */
  lessThan: (percent: string) => `less than ${percent}`,
  moreThan: (percent: string) => `more than ${percent}`,

  fan: {
    title: (outcome: string, year: string, low: string, high: string) =>
      `${outcome} in ${year}: in 8 of 10 cases ${low} to ${high}`,
    titleMissing: (outcome: string, year: string) =>
      `${outcome} in ${year}: often without a meaningful value`,
    subtitle: (outcome: string, unit: string, from: string, to: string) =>
      `${outcome}, ${unit}, ${from}–${to}; bands P10–P90 and P25–P75, line: median`,
    summary: (outcome: string, year: string, low: string, median: string, high: string, baseline: string) =>
      `${outcome} in ${year}: median ${median}, between ${low} (P10) and ${high} (P90); median of the baseline ${baseline}.`,
    median: 'Median',
    baseline: 'Baseline',
    baselineMedian: 'Median, baseline',
    reported: 'Reported',
    notes: [
      'Each path draws every assumption from its distribution and projects the model. The bands show what follows from the stated ranges and correlations. They cannot show what the model does not know.',
      'The median is not the projection at the sliders: many ranges reach further on one side than on the other.',
    ],
  },

  distribution: {
    title: (outcome: string, year: string, threshold: string, probability: string) =>
      `${outcome} in ${year} is at least ${threshold} with ${probability} probability`,
    subtitle: (outcome: string, year: string, unit: string) =>
      `${outcome} in ${year}, ${unit}: share of the paths in each class`,
    summary: (
      outcome: string,
      year: string,
      low: string,
      median: string,
      high: string,
      threshold: string,
      probability: string,
    ) =>
      `${outcome} in ${year}: P10 ${low}, median ${median}, P90 ${high}. At least ${threshold} with ${probability} probability.`,
    quantile: (name: string, value: string) => `${name} ${value}`,
    median: 'Median',
    threshold: (value: string) => `Threshold ${value}`,
    classOf: (from: string, to: string) => `${from} to ${to}`,
    share: 'Share of the paths',
    notes: (missing: string | null) => [
      'Coloured: the paths that reach the threshold.',
      ...(missing === null ? [] : [`On ${missing} of the paths there is no meaningful value.`]),
    ],
    thresholdLabel: 'Threshold',
    thresholdHint: 'Move the threshold here, or drag its line in the chart; the probability follows.',
    reached: (threshold: string, probability: string) => `At least ${threshold}: ${probability}`,
  },

  statements: {
    title: 'How likely is it?',
    subtitle: 'Share of the paths on which each statement comes true',
    cashNegative: (year: string, probability: string) =>
      `Free cash flow is negative in ${year} with ${probability} probability.`,
    cashRepaid: (from: string, year: string, probability: string) =>
      `The free cash flow of ${from}–${year} adds up to more than zero with ${probability} probability.`,
    passes: (rival: string, year: string, probability: string) =>
      `${rival} passes AWS by ${year} with ${probability} probability.`,
    profitHigher: (year: string, base: string, probability: string) =>
      `Underlying net income is higher in ${year} than in ${base} with ${probability} probability.`,
    short: (year: string, probability: string) =>
      `AWS turns demand away for want of capacity in ${year} with ${probability} probability.`,
    marginHigher: (year: string, base: string, probability: string) =>
      `The operating margin of AWS is higher in ${year} than in ${base} with ${probability} probability.`,
    azure: 'Azure',
    google: 'Google Cloud',
  },

  variance: {
    title: (outcome: string, year: string, assumption: string, share: string) =>
      `${assumption} explains ${share} of the spread of ${outcome} in ${year}`,
    titleNone: (outcome: string, year: string) => `Nothing spreads ${outcome} in ${year}`,
    subtitle: (outcome: string, year: string) =>
      `Variance of ${outcome} in ${year}: share that each assumption explains alone, %`,
    summary: (outcome: string, year: string, first: string, share: string) =>
      `Of the variance of ${outcome} in ${year}, ${first} alone explains ${share}.`,
    share: 'Share of the variance',
    openingHint: 'Enter or click: go to the slider',
    notes: (sum: string) => [
      'Not the tornado: here all assumptions move together, on the very paths of the fan, correlations included. The tornado moves one at a time and ignores how likely that is.',
      `First-order indices. Together they make ${sum}: assumptions that move together share a part, which counts for each of them, and what only several explain together counts for none.`,
      '↑: the outcome rises with the assumption. ↓ and grey: it falls.',
    ],
  },

  outcomes: {
    title: (year: string) => `All outcomes in ${year}`,
    outcome: 'Outcome',
  },

  inputs: {
    title: 'How sure the assumptions are',
    subtitle: 'Distribution of each assumption about its slider',
    introduction:
      'P10 and P90: the assumption stays below or above them in one case of ten each. The most likely value is the slider; the whole shape moves with it. Draws beyond the slider’s range are set to its bound.',
    partOfScenario:
      'Changed ranges belong to the scenario: links, files and saved scenarios carry them, undo takes them back. The tornado and goal seek use them, too.',
    assumption: 'Assumption',
    shape: 'Distribution',
    low: 'P10',
    mode: 'Most likely',
    high: 'P90',
    lowOf: (label: string) => `P10 of ${label}`,
    modeOf: (label: string) => `Most likely value of ${label}`,
    highOf: (label: string) => `P90 of ${label}`,
    shapeOf: (label: string, low: string, mode: string, high: string) =>
      `${label}: P10 ${low}, most likely ${mode}, P90 ${high}`,
    certain: (label: string, value: string) => `${label}: certain, ${value}`,
    fix: 'Certain',
    fixOf: (label: string) => `${label} is certain`,
    resetOf: (label: string) => `Reset the range of ${label}`,
    resetAll: 'Reset all ranges',
    changed: (count: number) => (count === 1 ? '1 range changed' : `${count} ranges changed`),
    advanced: 'More assumptions',
    /** Below figures that rest on changed ranges; `more`: how many are not named. */
    editedNote: (names: string, more: number) =>
      `Ranges changed by hand: ${names}${more === 0 ? '' : ` and ${more} more`}.`,
    namedCertain: (label: string) => `${label} (certain)`,
  },
};

/** The shape of these texts in any language. */
export type SimulationTexts = typeof simulationEn;
