import type { Fact } from '../../data/facts.ts';
import type { ChartId } from '../../store/charts.ts';
import type { SourcesTab, ViewId } from '../../store/views.ts';
import type { FigureTarget } from '../../view-models/search/figureEntries.ts';
import type { ClaimTarget, SliderTarget } from '../../view-models/search/modelEntries.ts';

/** What a result opens. */
export type SearchTarget =
  | { readonly kind: 'view'; readonly view: ViewId; readonly tab?: SourcesTab }
  | { readonly kind: 'chart'; readonly view: ViewId; readonly chart: ChartId }
  | SliderTarget
  | FigureTarget<Fact>
  | ClaimTarget;
