/** Texts of the risk view: its frame, the tornado and the two-way table. */
export const riskEn = {
  tabs: 'Parts of the risk view',
  tabNames: {
    uncertainty: 'Uncertainty',
    sensitivity: 'Sensitivity',
    goal: 'Goal seek',
    backtest: 'Backtest',
  },
  loadingTab: 'Loading',
  outcome: 'Outcome',
  year: 'Year',
  toolbar: 'What is looked at',

  tornado: {
    /** The finding: which assumption moves the outcome most. */
    title: (outcome: string, year: string, assumption: string) =>
      `${outcome} in ${year} hangs most on: ${assumption}`,
    titleNone: (outcome: string, year: string) => `No assumption moves ${outcome} in ${year}`,
    titleMissing: (outcome: string, year: string) => `${outcome} in ${year} has no meaningful value here`,
    subtitle: (outcome: string, unit: string, year: string) =>
      `${outcome} in ${year}, ${unit}: each assumption alone at its P10 and P90`,
    summary: (
      outcome: string,
      year: string,
      current: string,
      assumption: string,
      low: string,
      high: string,
    ) =>
      `${outcome} in ${year} is ${current} as the sliders stand. ${assumption} alone moves it between ${low} and ${high}.`,
    current: 'As the sliders stand',
    atLow: 'At P10',
    atHigh: 'At P90',
    swing: 'Swing',
    lowInput: (label: string, low: string, high: string) => `${label} (${low} to ${high})`,
    openingHint: 'Enter or click: go to the slider',
    notes: [
      'One at a time: an assumption goes to its 10th and 90th percentile about where its slider stands, all others stay. At the ends of the bars stand its values. What assumptions do together is not in this picture.',
      'Grey: the low end of the assumption. In the colour of the scenario: the high end.',
    ],
    showAll: (count: number) => `All ${count} assumptions`,
    showFew: (count: number) => `The ${count} largest only`,
  },

  twoWay: {
    titleAt: (outcome: string, year: string, value: string, assumption: string, at: string) =>
      `${outcome} in ${year} is ${value} where ${assumption} is ${at}`,
    titleBoth: (outcome: string, year: string, value: string) =>
      `${outcome} in ${year} can end on either side of ${value}`,
    titleAbove: (outcome: string, year: string, value: string) =>
      `${outcome} in ${year} is never below ${value} in this table`,
    titleBelow: (outcome: string, year: string, value: string) =>
      `${outcome} in ${year} stays below ${value} everywhere in this table`,
    titleMissing: (outcome: string, year: string) => `${outcome} in ${year} has no meaningful value here`,
    subtitle: (outcome: string, year: string, unit: string, x: string, y: string) =>
      `${outcome} in ${year}, ${unit}, for every pair of: ${x} (to the right) and ${y} (upwards)`,
    summary: (outcome: string, year: string, low: string, high: string, x: string, y: string) =>
      `${outcome} in ${year} lies between ${low} and ${high} over the whole ranges of ${x} and ${y}.`,
    notes: [
      'Every cell is a projection of its own; all other assumptions stay as the sliders are. The line joins the pairs with one and the same outcome, straight between neighbouring cells.',
    ],
    x: 'To the right',
    y: 'Upwards',
    line: 'Line at',
    usualLine: 'Usual line',
    lineHint: 'Usually zero; the baseline’s value where the table does not pass zero.',
    current: 'sliders',
    baseline: 'baseline',
    map: (outcome: string) => `Heat map: ${outcome}`,
    mapRole: 'heat map',
    mapHint:
      'Arrow keys read the cells, Page Up and Page Down by five, Home goes to the sliders. Enter sets the sliders to the cell.',
    reading: (x: string, xValue: string, y: string, yValue: string) => `${x}: ${xValue}, ${y}: ${yValue}`,
    readNothing: 'Point at a cell to read it; a click sets the sliders to it.',
    apply: 'Set the sliders to this cell',
    applied: (x: string, xValue: string, y: string, yValue: string) =>
      `Sliders set: ${x} ${xValue}, ${y} ${yValue}`,
    legend: 'Scale',
    legendBelow: (value: string) => `below ${value}`,
    legendFrom: (value: string) => `from ${value}`,
    noValue: 'not meaningful',
    computing: 'Computing the table',
    table: 'Every fifth row and column of the map',
    showTable: 'Show the table',
    hideTable: 'Hide the table',
    csvCorner: (y: string, x: string) => `${y} \\ ${x}`,
  },
};
