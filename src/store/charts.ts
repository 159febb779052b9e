import type { ViewId } from './views.ts';

/** The charts of each view by the ids of their figures, in the order of the page. Links and the search know no others. */
export const chartsOfViews = {
  overview: ['earnings', 'profit', 'cash', 'capacity', 'cloud', 'market-value'],
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
  'what-if': ['capacity', 'profit', 'cash', 'margin', 'cloud', 'bridge'],
  risk: [],
  sources: [],
  present: [],
} as const satisfies Record<ViewId, readonly string[]>;

/** The id of a figure that some view shows. */
export type ChartId = (typeof chartsOfViews)[ViewId][number];

/** The charts of one view. */
export function listCharts(view: ViewId): readonly ChartId[] {
  return chartsOfViews[view];
}
