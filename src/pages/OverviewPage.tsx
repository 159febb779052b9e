import { FigurePanel } from '../panels/figure/FigurePanel.tsx';
import { HeadlinePanel } from '../panels/headline/HeadlinePanel.tsx';
import { KeyFiguresPanel } from '../panels/key-figures/KeyFiguresPanel.tsx';
import { PanelGrid } from '../ui/PanelGrid.tsx';

/** What Amazon earned and from what, and where the scenario leads. */
export function OverviewPage() {
  return (
    <>
      <HeadlinePanel />
      <KeyFiguresPanel />
      <FigurePanel figure="earnings" height={340} />
      <PanelGrid>
        <FigurePanel figure="profit" />
        <FigurePanel figure="cash" />
        <FigurePanel figure="capacity" />
        <FigurePanel figure="cloud" />
      </PanelGrid>
    </>
  );
}
