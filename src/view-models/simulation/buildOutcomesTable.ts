import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { simulationTexts } from '../../i18n/simulation/simulationTexts.ts';
import { outputIds, type SimulationAnswer } from '../../model/index.ts';
import type { FigureTable } from '../buildTable.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';
import type { ScenarioView } from '../scenarioView.ts';
import { quantileIds, readOutcome } from './readAnswer.ts';

/** The percentiles of every outcome in the chosen year. */
export function buildOutcomesTable(
  { language, year }: ScenarioView,
  answer: SimulationAnswer,
): FigureTable & { readonly caption: string } {
  const { outcomes: texts, fan } = simulationTexts[language];
  const names = { p10: 'P10', p25: 'P25', median: fan.median, p75: 'P75', p90: 'P90' };
  return {
    caption: texts.title(formatYear(year)),
    rowHeader: texts.outcome,
    columns: quantileIds.map((id) => ({ id, header: names[id] })),
    rows: outputIds.map((output) => {
      const quantiles = readOutcome(answer, output);
      const values = quantileIds.map((id) => quantiles[id]);
      return {
        id: output,
        header: outcomeNames[language][output],
        cells: values.map((value) => formatValue(value, findOutcomeUnit(output), language)),
        values,
      };
    }),
  };
}
