import { buildBridgeFigure } from './buildBridgeFigure.ts';
import { buildCapacityFigure } from './buildCapacityFigure.ts';
import { buildCashFigure } from './buildCashFigure.ts';
import { buildCloudFigure } from './buildCloudFigure.ts';
import { buildEarningsFigure } from './buildEarningsFigure.ts';
import { buildMarginFigure } from './buildMarginFigure.ts';
import { buildMarketValueFigure } from './buildMarketValueFigure.ts';
import { buildProfitFigure } from './buildProfitFigure.ts';
import type { ChartFigure } from './chartTypes.ts';
import type { ScenarioView } from './scenarioView.ts';

/** How the figures of a scenario are built, by the ids that links know; in the order of a deck that shows them all. */
export const scenarioFigures = {
  capacity: buildCapacityFigure,
  profit: buildProfitFigure,
  cash: buildCashFigure,
  margin: buildMarginFigure,
  bridge: buildBridgeFigure,
  earnings: buildEarningsFigure,
  cloud: buildCloudFigure,
  'market-value': buildMarketValueFigure,
} as const satisfies Record<string, (view: ScenarioView) => ChartFigure>;
