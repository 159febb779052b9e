import { RaceStep, type RaceChart } from '../../panels/cloud-race/RaceStep.tsx';
import { ScenarioStep, type ScenarioChart } from '../../panels/figure/ScenarioStep.tsx';
import type { StepPictureProps } from '../../panels/stepParts.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { storyCharts } from '../../store/storyCharts.ts';
import { Notice } from '../../ui/Notice.tsx';

function isRaceChart(chart: string): chart is RaceChart {
  return chart.startsWith('race-') && storyCharts['cloud-race'].some((id) => id === chart);
}

function isScenarioChart(chart: string): chart is ScenarioChart {
  return [...storyCharts.overview, ...storyCharts['what-if']].some((id) => id === chart);
}

/** The picture of a step by the id of its chart. */
export function StepPicture({ chart, ...props }: StepPictureProps & { readonly chart: string }) {
  const texts = usePresentTexts();
  if (isScenarioChart(chart)) return <ScenarioStep chart={chart} {...props} />;
  if (isRaceChart(chart)) return <RaceStep chart={chart} {...props} />;
  return <Notice tone="warning" title={texts.noSuchChart(chart)} />;
}
