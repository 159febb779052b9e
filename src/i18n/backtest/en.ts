const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Texts of the backtest. */
export const backtestEn = {
  title: 'Has the model ever been right?',
  intro:
    'The model stands at the end of a past year, sets every assumption by a fixed rule from what was known then, and projects. What happened is known by now. Nothing here depends on the sliders.',
  noFacts: 'The backtest needs the facts, which could not be loaded.',
  computing: 'Standing at the end of past years',
  computingBands: 'Computing the bands',

  verdict: {
    nearest: (count: number, all: number) =>
      `One year ahead, the model came nearest in ${count} of ${all} outcomes; in the others one of two simple guesses did.`,
    further: (count: number, all: number) =>
      `Two and more years ahead, it came nearest in ${count} of ${all}.`,
    held: (held: number, count: number, share: string) =>
      `Its band from P10 to P90 held ${held} of ${count} figures (${share}); 80% would be right.`,
    tooSure: 'It was too sure of itself: take its bands as too narrow.',
    tooUnsure: 'It was less sure of itself than it could have been.',
    fair: 'It was about as sure of itself as it should be.',
  },

  leftOut: (year: string, figures: string) => `${year} is left out: the facts lack ${figures}.`,
  allThere: 'All base years of the plan are there.',
  figures: {
    awsRevenue: 'AWS sales',
    awsOperatingIncome: 'AWS operating income',
    awsDepreciation: 'AWS depreciation',
    awsNetPpe: 'AWS property',
    awsCapex: 'AWS additions to property',
    adsRevenue: 'advertising sales',
    netSales: 'net sales',
    capex: 'purchases of property',
    azureRevenue: 'Azure sales',
    googleRevenue: 'Google Cloud sales',
  },

  outcome: 'Outcome',
  standAt: 'Stand at the end of',

  lines: {
    titleClose: (year: string, outcome: string, end: string) =>
      `From the end of ${year}, the model met ${outcome} of ${end} almost exactly`,
    titleLow: (year: string, outcome: string, end: string, error: string) =>
      `From the end of ${year}, the model came out ${error} too low for ${outcome} of ${end}`,
    titleHigh: (year: string, outcome: string, end: string, error: string) =>
      `From the end of ${year}, the model came out ${error} too high for ${outcome} of ${end}`,
    subtitle: (outcome: string, unit: string, from: string, to: string) =>
      `${outcome}, ${unit}, ${from}–${to}`,
    summary: (outcome: string, year: string, actual: string, model: string, noChange: string) =>
      `${outcome} of ${year} was ${actual}; the model would have said ${model}, no change ${noChange}.`,
    actual: 'What happened',
    model: 'Model',
    noChange: 'No change',
    lastGrowth: 'Last growth goes on',
    low: 'P10',
    high: 'P90',
    error: 'Error of the model',
    boundary: 'known then',
    notes: [
      'Shaded: P10 to P90 of the model as it stood, with today’s spreads of the assumptions about the values that their rules gave then.',
      'No change: the figure of the base year. Last growth goes on: the growth of the base year every year; for a margin its last change.',
    ],
    estimates: 'Azure is an estimate, also in hindsight: Microsoft does not publish its sales.',
  },

  errors: {
    title: (outcome: string, error: string) =>
      `${outcome}: one year ahead the model was off by ${error} on average`,
    best: 'nearer than both simple guesses',
    between: 'nearer than one of two simple guesses',
    worst: 'further off than both simple guesses',
    subtitle: (outcome: string, unit: string) =>
      `Mean size of the error of ${outcome} by years ahead, ${unit}`,
    ofActual: '% of what happened',
    points: 'percentage points',
    summary: (outcome: string, model: string, noChange: string, lastGrowth: string) =>
      `${outcome}, one year ahead: mean error of the model ${model}, of no change ${noChange}, of growth that goes on ${lastGrowth}.`,
    ahead: (count: number) => plural(count, '1 year ahead', `${count} years ahead`),
    notes: [
      'The further ahead, the fewer cases: four for one year, one for four years. That is little to judge by.',
    ],
  },

  overview: {
    title: 'All outcomes',
    caption: 'Mean size of errors, and how often the band held',
    note: 'Percent of what happened; for the margin, points. In bold type: the smallest error of the three.',
    outcome: 'Outcome',
    near: '1 year ahead',
    far: '2 to 4 years ahead',
    model: 'Model',
    noChange: 'No change',
    lastGrowth: 'Last growth',
    held: 'In the band',
    of: (held: number, count: number) => `${held} of ${count}`,
  },

  newest: {
    title: (half: string, year: string) => `The newest test: ${half}, from the end of ${year}`,
    half: (year: string) => `first half of ${year}`,
    quarters: (year: string) => `the known quarters of ${year}`,
    intro: (year: string, before: string) =>
      `The model gives whole years. Its growth for ${year} is put on the same months of ${before}; a margin moves by as many points. Capex of ${year} is not known yet, so the default stands in for it.`,
    caption: 'What the model would have said, and what happened',
    actual: 'Happened',
    model: 'Model',
    error: 'Error',
    errorNoChange: 'Error of no change',
    errorLastGrowth: 'Error of last growth',
    inBand: 'In the band',
    yes: 'yes',
    no: 'no',
    missing: (outcomes: string) => `Not in the facts for these months: ${outcomes}.`,
    noCase: 'There is no newest test: the facts lack figures of the base year.',
  },

  drivers: {
    title: 'How the assumptions were set',
    caption: 'Assumptions by their rules, for each year',
    assumption: 'Assumption',
    rule: 'Rule',
    standIn: (value: string) => `${value}*`,
    standInNote: '* The facts lack a figure that the rule asks for; the default stands in.',
    others: 'All other assumptions: their defaults.',
  },
};
