import { formatInputValue } from '../../format/inputs.ts';
import { formatValue, formatValueChange } from '../../format/value.ts';
import { project, type InputDefinition, type InputId } from '../../model/index.ts';
import { kpiUnits, smallestChange, type KpiId } from '../buildKpis.ts';
import type { ScenarioView } from '../scenarioView.ts';
import { selectYear } from '../timeFrame.ts';

/** One assumption that differs from the baseline, and what it does to the outcome. */
export interface ChangedInput {
  readonly id: InputId;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Outcome of the scenario less the outcome with only this assumption at its baseline; in the unit of the outcome. */
  readonly effect: number;
  /** Null when the shown digits cannot show the effect. */
  readonly effectText: string | null;
  /** Size of the effect as a share of the largest one: 0 to 1. */
  readonly share: number;
}

export interface WhatChanged {
  /** The largest effect first. */
  readonly rows: readonly ChangedInput[];
  readonly value: string;
  readonly baseline: string;
  /** The difference of the two; null when the shown digits cannot show it. */
  readonly change: string | null;
  /** What the effects add up to; null when that is the difference, as far as the shown digits show. */
  readonly sum: string | null;
}

export interface WhatChangedQuestion {
  readonly view: ScenarioView;
  readonly definitions: readonly InputDefinition[];
  readonly outcome: KpiId;
}

/** What each changed assumption does by itself to one outcome of the chosen year. */
export function buildWhatChanged({ view, definitions, outcome }: WhatChangedQuestion): WhatChanged {
  const { basis, scenario, baseline, year, language } = view;
  const unit = kpiUnits[outcome];
  const horizon = year - basis.base.year;
  const value = selectYear(scenario.rows, year)[outcome];
  const reference = selectYear(baseline.rows, year)[outcome];
  const isShown = (change: number): boolean => Math.abs(change) >= smallestChange[unit];
  const changed = definitions.filter(({ id }) => scenario.inputs[id] !== baseline.inputs[id]);
  const effects = changed.map((definition) => {
    const { id } = definition;
    const without = project(basis, { ...scenario.inputs, [id]: baseline.inputs[id] }, horizon);
    return { definition, effect: value - selectYear(without, year)[outcome] };
  });
  const largest = Math.max(0, ...effects.map(({ effect }) => Math.abs(effect)));
  const sum = effects.reduce((total, { effect }) => total + effect, 0);
  const rows = effects.map(({ definition: { id, label, unit: inputUnit }, effect }) => ({
    id,
    label: label[language],
    from: formatInputValue(baseline.inputs[id], inputUnit, language),
    to: formatInputValue(scenario.inputs[id], inputUnit, language),
    effect,
    effectText: isShown(effect) ? formatValueChange(effect, unit, language) : null,
    share: largest === 0 ? 0 : Math.abs(effect) / largest,
  }));
  const change = value - reference;
  const showChange = (amount: number): string => formatValueChange(amount, unit, language);
  return {
    rows: rows.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
    value: formatValue(value, unit, language),
    baseline: formatValue(reference, unit, language),
    change: isShown(change) ? showChange(change) : null,
    sum: showChange(sum) === showChange(change) ? null : showChange(sum),
  };
}
