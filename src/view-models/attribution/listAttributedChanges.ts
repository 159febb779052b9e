import { formatInputValue } from '../../format/inputs.ts';
import type { InputId } from '../../model/index.ts';
import type { ScenarioView } from '../scenarioView.ts';
import {
  attributeView,
  isShown,
  listNamedGroups,
  wordAttribution,
  type AttributionRequest,
} from './attributionRequest.ts';

/** A group that differs: what it adds, and which of its assumptions moved. */
export interface AttributedChange {
  readonly group: string;
  readonly label: string;
  readonly amountText: string;
  readonly direction: 'up' | 'down' | 'none';
  /** "AWS demand growth: 36% → 20%", in the order of the sliders. */
  readonly changes: readonly string[];
  /** The slider to go to: the first that moved. */
  readonly input: InputId;
  readonly inputLabel: string;
}

/** The groups that differ, the largest part first. */
export function listAttributedChanges(
  view: ScenarioView,
  request: AttributionRequest,
): readonly AttributedChange[] {
  const attribution = attributeView(view, request);
  const { texts, change, value } = wordAttribution(view, request);
  const { language } = view;
  const before = request.from.inputs;
  const after = view.scenario.inputs;
  const sized = listNamedGroups(view, request).flatMap(({ id, label, inputs }) => {
    const moved = request.definitions.filter(
      (definition) => inputs.includes(definition.id) && before[definition.id] !== after[definition.id],
    );
    const [first] = moved;
    if (first === undefined) return [];
    const added =
      attribution.kind === 'attributed'
        ? (attribution.contributions.find((contribution) => contribution.id === id)?.value ?? 0)
        : null;
    const row: AttributedChange = {
      group: id,
      label,
      amountText: added === null ? value(null) : change(added),
      direction: added === null || !isShown(added, request.output) ? 'none' : added > 0 ? 'up' : 'down',
      changes: moved.map((definition) => {
        const show = (amount: number): string => formatInputValue(amount, definition.unit, language);
        return texts.table.change(
          definition.label[language],
          show(before[definition.id]),
          show(after[definition.id]),
        );
      }),
      input: first.id,
      inputLabel: first.label[language],
    };
    return [{ row, size: Math.abs(added ?? 0) }];
  });
  return sized.toSorted((a, b) => b.size - a.size).map(({ row }) => row);
}

/** The slider that a row of the figure leads to: the first of its group that moved, else its first; none for the two totals. */
export function findSliderOfStep(
  view: ScenarioView,
  request: AttributionRequest,
  step: number,
): InputId | undefined {
  const group = listNamedGroups(view, request)[step - 1];
  return group?.inputs.find((id) => request.from.inputs[id] !== view.scenario.inputs[id]) ?? group?.inputs[0];
}
