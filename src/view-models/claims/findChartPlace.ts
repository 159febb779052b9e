/** The view that shows each figure; figures of two views are looked up in the first of them. */
const viewOfFigure = {
  earnings: 'overview',
  profit: 'overview',
  cash: 'overview',
  capacity: 'overview',
  cloud: 'overview',
  margin: 'what-if',
  bridge: 'what-if',
} as const;
export type LinkedFigure = keyof typeof viewOfFigure;

/** Where a claim can be seen: a view, and in it a figure or the view as a whole. */
export type ChartPlace =
  | { readonly view: (typeof viewOfFigure)[LinkedFigure]; readonly figure: LinkedFigure }
  | { readonly view: 'cloud-race'; readonly figure: null };

function isLinkedFigure(chart: string): chart is LinkedFigure {
  return Object.hasOwn(viewOfFigure, chart);
}

/** The place that a claim's chart names; null when it names none that is known. */
export function findChartPlace(chart: string | null): ChartPlace | null {
  if (chart === null) return null;
  if (isLinkedFigure(chart)) return { view: viewOfFigure[chart], figure: chart };
  return chart === 'cloud-race' ? { view: 'cloud-race', figure: null } : null;
}
