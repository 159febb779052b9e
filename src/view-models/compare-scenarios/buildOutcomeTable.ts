import { formatPercentChange } from '../../format/percent.ts';
import { formatValue, formatValueChange } from '../../format/value.ts';
import { selectYear } from '../timeFrame.ts';
import type { CompareView } from './compareView.ts';
import { outcomeIds, outcomes, readOutcome, type OutcomeId } from './outcomes.ts';

/** What differences are counted from. */
export const comparisonBases = ['current', 'base'] as const;
export type ComparisonBase = (typeof comparisonBases)[number];

export interface OutcomeCell {
  /** Letter of the scenario. */
  readonly id: string;
  readonly valueText: string;
  /** Absolute and, where it has a meaning, relative difference; null where there is nothing to count from. */
  readonly changeText: string | null;
  readonly direction: 'up' | 'down' | 'none';
}

export interface OutcomeRow {
  readonly id: OutcomeId;
  readonly label: string;
  readonly cells: readonly OutcomeCell[];
}

/** Differences that the shown digits cannot show are none. */
const smallestChange = { USD_bn: 0.005, percent: 0.05 } as const;

/** Percent of the reference; null where a share of it says nothing: points, losses, next to nothing, many times as much. */
function computeRelative(change: number, reference: number, unit: 'USD_bn' | 'percent'): number | null {
  if (unit === 'percent' || reference <= 0 || reference + change < 0) return null;
  const percent = (100 * change) / reference;
  return Math.abs(percent) < 0.05 || percent >= 1000 ? null : percent;
}

function buildCell(
  { view, texts }: CompareView,
  id: OutcomeId,
  letter: string,
  value: number | null,
  reference: number | null,
): OutcomeCell {
  const { unit } = outcomes[id];
  const { language } = view;
  const cell = { id: letter, valueText: formatValue(value, unit, language) };
  if (value === null || reference === null) return { ...cell, changeText: null, direction: 'none' };
  const change = value - reference;
  if (Math.abs(change) < smallestChange[unit])
    return { ...cell, changeText: texts.table.same, direction: 'none' };
  const absolute = formatValueChange(change, unit, language);
  const relative = computeRelative(change, reference, unit);
  const digits = relative !== null && Math.abs(relative) < 9.5 ? 1 : 0;
  return {
    ...cell,
    changeText:
      relative === null
        ? texts.table.change(absolute)
        : texts.table.changeWithRate(absolute, formatPercentChange(relative, language, digits)),
    direction: change > 0 ? 'up' : 'down',
  };
}

/** Every outcome of every scenario in the chosen year, with its difference from the current scenario or from the baseline. */
export function buildOutcomeTable(compared: CompareView, from: ComparisonBase): readonly OutcomeRow[] {
  const { view, scenarios, texts } = compared;
  const rows = scenarios.map(({ letter, run }) => ({ letter, row: selectYear(run.rows, view.year) }));
  const referenceRun = from === 'base' ? view.baseline : scenarios[0].run;
  const reference = selectYear(referenceRun.rows, view.year);
  return outcomeIds.map((id) => ({
    id,
    label: texts.outcomes[id],
    cells: rows.map(({ letter, row }, order) => {
      const isReference = from === 'current' && order === 0;
      const against = isReference ? null : readOutcome(reference, id);
      return buildCell(compared, id, letter, readOutcome(row, id), against);
    }),
  }));
}
