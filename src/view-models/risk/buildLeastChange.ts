import { formatNumber } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { goalSeekTexts } from '../../i18n/goal-seek/goalSeekTexts.ts';
import { computeOutcome, seekLeastChange, type InputDefinition, type InputId } from '../../model/index.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';
import { measureSpread } from '../simulation/editedSpreads.ts';
import { describeDistance, formatSought, type GoalContext } from './buildGoalRows.ts';

/** One assumption of an answer with several. */
export interface LeastChangeRow {
  readonly id: InputId;
  readonly label: string;
  readonly value: number;
  readonly fromText: string;
  readonly valueText: string;
  readonly changeText: string;
}

/** What several assumptions together would have to be. */
export interface LeastChange {
  readonly kind: 'reached' | 'already' | 'unreachable' | 'noValue';
  readonly sentence: string;
  /** Only what moves. */
  readonly rows: readonly LeastChangeRow[];
}

const fraction = 1e6;

/**
 * Seeks the least change of several assumptions that reaches the goal; none of them may be taken as certain. What it says is projected
 * again from the rounded values.
 */
export function buildLeastChange(context: GoalContext, definitions: readonly InputDefinition[]): LeastChange {
  const { basis, inputs, goal, language, edits = {} } = context;
  const { together: texts, alone } = goalSeekTexts[language];
  const withValues = (values: readonly number[]) => ({
    ...inputs,
    ...Object.fromEntries(definitions.map(({ id }, order) => [id, values[order] ?? inputs[id]])),
  });
  const result = seekLeastChange({
    variables: definitions.map((definition) => ({
      current: inputs[definition.id],
      min: definition.min,
      max: definition.max,
      spread: measureSpread(definition, edits),
    })),
    evaluate: (values) => computeOutcome(basis, withValues(values), goal),
    target: goal.target,
  });
  const values = result.values.map((value) => Math.round(value * fraction) / fraction);
  const outcome = computeOutcome(basis, withValues(values), goal);
  const rows = definitions.map((definition, order): LeastChangeRow => {
    const { id } = definition;
    const value = values[order] ?? inputs[id];
    const spreads = Math.abs(value - inputs[id]) / measureSpread(definition, edits);
    return {
      id,
      label: definition.label[language],
      value,
      fromText: formatSought(inputs[id], definition, language),
      valueText: formatSought(value, definition, language),
      changeText: describeDistance(spreads, alone, language),
    };
  });
  const moved = rows.filter((row) => row.value !== inputs[row.id]);
  const reached = formatValue(outcome, findOutcomeUnit(goal.output), language);
  if (outcome === null) return { kind: 'noValue', sentence: texts.noValue, rows: [] };
  if (result.kind === 'unreachable')
    return { kind: 'unreachable', sentence: texts.unreachable(reached), rows: moved };
  if (moved.length === 0) return { kind: 'already', sentence: texts.already, rows: [] };
  const sentence = texts.reached(reached, formatNumber(result.distance, language, 2));
  return { kind: 'reached', sentence, rows: moved };
}
