import { useEffect, useState } from 'react';
import { followRests } from '../../derived/followRests.ts';
import { useSession } from '../../derived/useSession.ts';
import {
  computeTwoWayRow,
  inputIds,
  listGridValues,
  twoWaySize,
  type InputId,
  type InputRange,
  type Inputs,
  type Outcome,
  type OutputId,
  type TwoWayAxes,
} from '../../model/index.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';

/** A computed table and what it was computed for. */
export interface TwoWayTable {
  readonly axes: TwoWayAxes;
  readonly outcome: Outcome;
  readonly inputs: Inputs;
  readonly values: readonly (readonly (number | null)[])[];
}

/** How long the scenario must rest, in milliseconds. */
const restTime = 150;
/** How long one task may compute: less than half a frame. */
const taskTime = 6;

function buildAxes(ranges: readonly InputRange[], x: InputId, y: InputId): TwoWayAxes {
  const side = (id: InputId) => {
    const range = ranges.find((candidate) => candidate.id === id) ?? { min: 0, max: 1 };
    return { id, values: listGridValues(range, twoWaySize) };
  };
  return { x: side(x), y: side(y) };
}

/** What a table depends on: every assumption but the two along its sides. Equal texts, equal tables. */
function describeTable({ scenario, year }: ScenarioView, output: OutputId, x: InputId, y: InputId): string {
  const rest = inputIds.filter((id) => id !== x && id !== y).map((id) => scenario.inputs[id]);
  return [output, year, x, y, ...rest].join();
}

/** Computes rows while the time of a task lasts, then goes on in the next one. Returns how to stop. */
function computeInTasks(
  view: ScenarioView,
  axes: TwoWayAxes,
  outcome: Outcome,
  onDone: (table: TwoWayTable) => void,
): () => void {
  const { inputs } = view.scenario;
  const values: (readonly (number | null)[])[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  function computeSome(): void {
    const end = performance.now() + taskTime;
    for (;;) {
      const yValue = axes.y.values[values.length];
      if (yValue === undefined) {
        onDone({ axes, outcome, inputs, values });
        return;
      }
      values.push(computeTwoWayRow(view.basis, inputs, axes, yValue, outcome));
      if (performance.now() >= end) break;
    }
    timer = setTimeout(computeSome, 0);
  }
  computeSome();
  return () => clearTimeout(timer);
}

/**
 * The two-way table of the scenario, computed whenever it rests, a few rows a task, while `isActive`. Null until the first one is there.
 * Moving the two assumptions along its sides changes nothing in it.
 */
export function useTwoWayTable(
  output: OutputId,
  x: InputId,
  y: InputId,
  isActive: boolean,
): TwoWayTable | null {
  const { source, definitions } = useSession();
  const [table, setTable] = useState<TwoWayTable | null>(null);
  useEffect(() => {
    if (!isActive) return;
    const axes = buildAxes(definitions, x, y);
    let done = '';
    return followRests(source, restTime, () => {
      const view = source.read();
      const key = describeTable(view, output, x, y);
      if (key === done) return undefined;
      return computeInTasks(view, axes, { output, year: view.year }, (computed) => {
        done = key;
        setTable(computed);
      });
    });
  }, [source, definitions, output, x, y, isActive]);
  const isOfSides = table?.axes.x.id === x && table.axes.y.id === y && table.outcome.output === output;
  return isOfSides ? table : null;
}
