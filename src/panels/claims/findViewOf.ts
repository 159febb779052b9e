import { listCharts, type ChartId } from '../../store/charts.ts';
import { viewIds, type ViewId } from '../../store/views.ts';

/** The first view that shows a chart; null while none of them is built. */
export function findViewOf(chart: ChartId): ViewId | null {
  return viewIds.find((view) => listCharts(view).includes(chart)) ?? null;
}
