import type { RiskTab, ViewId } from './views.ts';

/** The charts of each view by the ids of their figures, in the order of the page. Links and the search know no others. */
export const chartsOfViews = {
  overview: ['earnings', 'profit', 'cash', 'capacity', 'cloud', 'chip-market', 'market-value'],
  'cloud-race': [
    'race-sales',
    'race-growth',
    'race-margin',
    'race-capex',
    'race-backlog',
    'race-backlog-years',
    'race-overtaking-google',
    'race-overtaking-azure',
  ],
  'what-if': ['capacity', 'profit', 'cash', 'margin', 'cloud', 'bridge', 'attribution'],
  risk: ['fan', 'distribution', 'variance', 'tornado', 'two-way', 'backtest-lines', 'backtest-errors'],
  sources: ['claim-verdicts'],
  present: [],
} as const satisfies Record<ViewId, readonly string[]>;

/** The id of a figure that some view shows. */
export type ChartId = (typeof chartsOfViews)[ViewId][number];

/** The charts of one view. */
export function listCharts(view: ViewId): readonly ChartId[] {
  return chartsOfViews[view];
}

const riskTabOfCharts: Readonly<Partial<Record<ChartId, RiskTab>>> = {
  fan: 'uncertainty',
  distribution: 'uncertainty',
  variance: 'uncertainty',
  tornado: 'sensitivity',
  'two-way': 'sensitivity',
  'backtest-lines': 'backtest',
  'backtest-errors': 'backtest',
};

/** The part of the risk view that shows a chart; null for the charts of other views. */
export function findRiskTab(chart: ChartId): RiskTab | null {
  return riskTabOfCharts[chart] ?? null;
}
