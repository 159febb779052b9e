import { chartsOfViews } from './charts.ts';

/** The charts that a step of a story may show, by their views, in the order of the pages. */
export const storyCharts = {
  overview: ['earnings', 'profit', 'cash', 'capacity', 'cloud', 'market-value'],
  'cloud-race': chartsOfViews['cloud-race'],
  'what-if': ['capacity', 'profit', 'cash', 'margin', 'cloud', 'bridge'],
} as const;

export type StoryView = keyof typeof storyCharts;
export const storyViews: readonly StoryView[] = ['overview', 'cloud-race', 'what-if'];

/** Whether a step may show this chart of this view. */
export function isStoryChart(view: string, chart: string): boolean {
  return storyViews.some((name) => name === view && storyCharts[name].some((id) => id === chart));
}
