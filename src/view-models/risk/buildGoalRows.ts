import { formatInputValue } from '../../format/inputs.ts';
import { formatNumber } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { goalSeekTexts, type GoalSeekTexts } from '../../i18n/goal-seek/goalSeekTexts.ts';
import {
  seekGoal,
  type Goal,
  type GoalSeekResult,
  type InputDefinition,
  type InputId,
  type Inputs,
  type Language,
  type ModelBasis,
} from '../../model/index.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';
import { measureSpread, type EditedSpreads } from '../simulation/editedSpreads.ts';

/** What one assumption would have to be, in words. */
export interface GoalRow {
  readonly id: InputId;
  readonly label: string;
  readonly fromText: string;
  /** The value that reaches the goal, as the sliders keep it; else the one that comes nearest. */
  readonly value: number;
  readonly valueText: string;
  /** Size of the change in units of the assumption's spread. */
  readonly distance: number;
  readonly changeText: string;
  readonly isReached: boolean;
  /** Why the goal is out of reach; empty where it is not. */
  readonly reason: string;
}

export interface GoalContext {
  readonly basis: ModelBasis;
  readonly inputs: Inputs;
  readonly goal: Goal;
  readonly language: Language;
  /** Spreads that somebody changed. */
  readonly edits?: EditedSpreads['edits'];
}

/** As finely as the sliders keep their values. */
function roundValue(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** A value as people read it: to a hundredth of the slider's step, but what was typed as it was typed. */
export function formatSought(
  value: number,
  { unit, step }: Pick<InputDefinition, 'unit' | 'step'>,
  language: Language,
): string {
  const grain = 10 ** Math.floor(Math.log10(step / 10));
  return formatInputValue(roundValue(Math.round(value / grain) * grain), unit, language);
}

/** Why a goal cannot be reached, and how near one comes. */
export function explainGoal(
  result: GoalSeekResult,
  definition: InputDefinition,
  { goal, language }: Pick<GoalContext, 'goal' | 'language'>,
): string {
  if (result.kind === 'reached') return '';
  const { limits } = goalSeekTexts[language];
  const value = formatSought(result.value, definition, language);
  const outcome = formatValue(result.outcome, findOutcomeUnit(goal.output), language);
  switch (result.limit) {
    case 'bound':
      return limits.bound(value, outcome);
    case 'turning':
      return limits.turning(value, outcome);
    case 'noEffect':
      return limits.noEffect;
    case 'noValue':
      return limits.noValue;
    case 'flat': {
      // "No more than" is only said of what people want more of.
      const isShort = (result.outcome ?? 0) < goal.target;
      return isShort ? limits[result.binding](value, outcome) : limits.flat(value, outcome);
    }
  }
}

/** A change in units of the assumption's spread; one that is taken as certain has none. */
export function describeDistance(
  distance: number,
  texts: GoalSeekTexts['alone'],
  language: Language,
): string {
  if (!Number.isFinite(distance)) return texts.certain;
  return distance < 0.005 ? texts.noChange : texts.spreads(formatNumber(distance, language, 2));
}

/** Seeks a goal with one assumption alone and says what came of it. */
export function buildGoalRow(context: GoalContext, definition: InputDefinition): GoalRow {
  const { basis, inputs, goal, language, edits = {} } = context;
  const texts = goalSeekTexts[language].alone;
  const { id } = definition;
  const spread = measureSpread(definition, edits);
  const result = seekGoal(basis, inputs, goal, definition);
  const value = roundValue(result.value);
  const distance = spread > 0 ? Math.abs(value - inputs[id]) / spread : Infinity;
  return {
    id,
    label: definition.label[language],
    fromText: formatSought(inputs[id], definition, language),
    value,
    valueText: formatSought(value, definition, language),
    distance,
    changeText: describeDistance(distance, texts, language),
    isReached: result.kind === 'reached',
    reason: explainGoal(result, definition, context),
  };
}

/** What reaches the goal, the smallest change first; then what does not, in the order of the sliders. */
export function sortGoalRows(rows: readonly GoalRow[]): {
  readonly reached: readonly GoalRow[];
  readonly missed: readonly GoalRow[];
} {
  return {
    reached: rows.filter((row) => row.isReached).toSorted((a, b) => a.distance - b.distance),
    missed: rows.filter((row) => !row.isReached),
  };
}

/** A goal to begin with: a quarter better than a value, in two digits. */
export function suggestTarget(value: number | null): number {
  const wanted = value === null || value === 0 ? 10 : value + Math.abs(value) / 4;
  const grain = 10 ** Math.max(-1, Math.floor(Math.log10(Math.abs(wanted))) - 1);
  return roundValue(Math.round(wanted / grain) * grain);
}
