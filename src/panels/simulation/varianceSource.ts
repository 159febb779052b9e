import { rememberLast, type SourceChange } from '../../derived/scenarioSource.ts';
import type { Session } from '../../derived/session.ts';
import type { SimulationSource, SimulationState } from '../../derived/simulationSource.ts';
import type { InputId, SimulationAnswer } from '../../model/index.ts';
import type { SliderFigureSource } from '../SliderFigure.tsx';
import { buildVarianceFigure } from '../../view-models/simulation/buildVarianceFigure.ts';
import { addFigureNote, describeEditedSpreads } from '../../view-models/simulation/editedSpreads.ts';

/** Bars that are shown. */
const count = 12;

function sort(answer: SimulationAnswer | null): readonly InputId[] {
  return (answer?.contributions ?? []).slice(0, count).map(({ id }) => id);
}

/** The split variance. Bars follow every move of a slider; their order follows when it rests, so that nothing jumps under the eye. */
export function createVarianceSource(
  simulation: SimulationSource,
  { definitions, uncertainty }: Pick<Session, 'definitions' | 'uncertainty'>,
): SliderFigureSource {
  let order = sort(simulation.read().answer);
  const buildFor = rememberLast((state: SimulationState) =>
    rememberLast((rows: readonly InputId[]) => {
      const { view, answer } = state;
      if (view === null || answer === null) throw new Error('There is no answer yet.');
      const { edits } = uncertainty.getState();
      const note = describeEditedSpreads({ definitions, edits, language: view.language });
      return addFigureNote(buildVarianceFigure({ view, answer, order: rows, definitions }), note);
    }),
  );

  function follow(change: SourceChange): SourceChange {
    const { answer, rested } = simulation.read();
    if (change === 'scenario' && answer !== rested) return change;
    const sorted = sort(answer);
    if (sorted.join() === order.join()) return change;
    order = sorted;
    return 'settings';
  }

  return {
    live: {
      read: () => buildFor(simulation.read())(order),
      subscribe: (listener) => simulation.subscribe((change) => listener(follow(change))),
    },
    readInput: (row) => order[row] ?? null,
  };
}
