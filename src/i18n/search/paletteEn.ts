/** English texts of the search over everything (Ctrl K). */

function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

export const paletteEn = {
  title: 'Search views, charts, sliders, figures, claims',
  placeholder: 'Search: capex, Trainium, margin …',
  results: 'Results',
  count: (count: number) => `${count} ${plural(count, 'result', 'results')}`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingHint: 'Try one word, or a shorter one.',
  loading: 'Figures and claims are still loading …',
  failed: 'Figures or claims could not be loaded; the rest is searched.',
  keys: { move: 'to choose', open: 'to open', close: 'to close' },

  /** Headings of the results. */
  groups: { view: 'Views', chart: 'Charts', slider: 'Sliders', figure: 'Figures', claim: 'Claims' },

  /** What each chart is about, whatever its finding is at the moment. */
  charts: {
    earnings: 'Operating income of AWS and the stores',
    profit: 'Net income, with and without revaluations',
    cash: 'Free cash flow and capex',
    capacity: 'AWS capacity and demand',
    margin: 'AWS operating margin',
    cloud: 'AWS, Azure and Google Cloud sales',
    bridge: 'Why net income moved, step by step',
    attribution: 'Why the scenario differs, by group of assumptions',
    'market-value': 'Market value of Amazon and NVIDIA',
    'race-sales': 'Cloud sales: dollars, index, shares',
    'race-growth': 'Cloud growth, year over year',
    'race-margin': 'Operating margins of AWS and Google Cloud',
    'race-capex': 'Capex of Amazon, Microsoft, Alphabet and Meta',
    'race-backlog': 'Backlogs of AWS, Microsoft and Google Cloud',
    'race-backlog-years': 'AWS backlog in years of sales',
    'race-overtaking-google': 'When Google Cloud passes AWS',
    'race-overtaking-azure': 'When Azure passes AWS',
    'chip-market': 'AI-chip market and NVIDIA’s part of it',
    'claim-verdicts': 'Claims of the reports by verdict',
    fan: 'Fan chart: percentile bands of an outcome',
    distribution: 'Distribution of an outcome in one year',
    variance: 'What the uncertainty comes from',
    tornado: 'Tornado: what moves an outcome most',
    'two-way': 'Two-way table: heat map and break-even line',
    'backtest-lines': 'Backtest: the model against what happened',
    'backtest-errors': 'Backtest: errors by years ahead',
  },
  inView: (view: string) => `in ${view}`,
};
