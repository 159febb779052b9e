import { formatInputValue } from '../../format/inputs.ts';
import type { InputDefinition, InputId } from '../../model/index.ts';
import type { CompareView } from './compareView.ts';

export interface InputRow {
  readonly id: InputId;
  readonly label: string;
  readonly cells: readonly {
    /** Letter of the scenario. */
    readonly id: string;
    readonly text: string;
    /** Whether it is another value than that of the current scenario. */
    readonly isDifferent: boolean;
  }[];
}

/** The assumptions that are not the same in all scenarios, in the order of the sliders. */
export function buildInputMatrix(
  { scenarios, view }: CompareView,
  definitions: readonly InputDefinition[],
): readonly InputRow[] {
  return definitions.flatMap(({ id, label, unit }) => {
    const current = scenarios[0].run.inputs[id];
    const cells = scenarios.map(({ letter, run }) => ({
      id: letter,
      text: formatInputValue(run.inputs[id], unit, view.language),
      isDifferent: run.inputs[id] !== current,
    }));
    return cells.some(({ isDifferent }) => isDifferent) ? [{ id, label: label[view.language], cells }] : [];
  });
}
