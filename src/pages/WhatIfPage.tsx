import { FigurePanel } from '../panels/figure/FigurePanel.tsx';
import { KeyFiguresPanel } from '../panels/key-figures/KeyFiguresPanel.tsx';
import { PanelGrid } from '../ui/PanelGrid.tsx';
import { useMessages } from '../i18n/useLanguage.ts';

/** The scenario against the baseline: capacity, profit, cash, margin, rivals, and why profit moved. */
export function WhatIfPage() {
  const { views } = useMessages().interface;
  return (
    <>
      <h1 className="sr-only">{views['what-if']}</h1>
      <KeyFiguresPanel />
      <PanelGrid>
        <FigurePanel figure="capacity" />
        <FigurePanel figure="profit" />
        <FigurePanel figure="cash" />
        <FigurePanel figure="margin" />
        <FigurePanel figure="cloud" />
        <FigurePanel figure="bridge" />
      </PanelGrid>
    </>
  );
}
