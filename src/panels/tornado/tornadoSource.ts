import { createRest } from '../../derived/createRest.ts';
import { rememberLast } from '../../derived/scenarioSource.ts';
import type { Session } from '../../derived/session.ts';
import type { Live } from '../../derived/useSession.ts';
import type { SpreadEdits } from '../../store/spreadEdits.ts';
import {
  computeSpreads,
  computeTornado,
  type InputId,
  type OutputId,
  type Tornado,
} from '../../model/index.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { buildTornadoFigure } from '../../view-models/risk/buildTornadoFigure.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { addFigureNote, describeEditedSpreads } from '../../view-models/simulation/editedSpreads.ts';

/** How long the scenario must rest before the bars are sorted again, in milliseconds. */
const restTime = 250;

export interface TornadoSource {
  readonly live: Live<ChartFigure>;
  /** The assumption of a row of the picture. */
  readonly readInput: (row: number) => InputId | null;
  /** Sorts whenever the scenario rests; returns how to stop. */
  readonly followOrder: () => () => void;
}

/**
 * The tornado of an outcome. Bars follow every move of a slider (60 projections, well under a frame); their order follows when it rests,
 * so that nothing jumps from row to row under the eye.
 */
export function createTornadoSource(session: Session, output: OutputId, count: number): TornadoSource {
  const { source, uncertainty, definitions } = session;
  const listeners = new Set<Parameters<Live<ChartFigure>['subscribe']>[0]>();
  const computeWith = rememberLast((edits: SpreadEdits) =>
    rememberLast((view: ScenarioView): Tornado => {
      const { inputs } = view.scenario;
      const spreads = computeSpreads(definitions, inputs, edits);
      return computeTornado(view.basis, inputs, spreads, { output, year: view.year });
    }),
  );
  const computeFor = (view: ScenarioView): Tornado => computeWith(uncertainty.getState().edits)(view);
  const sort = (): readonly InputId[] =>
    computeFor(source.read())
      .bars.slice(0, count)
      .map(({ id }) => id);
  let order = sort();
  const buildFor = rememberLast((tornado: Tornado) =>
    rememberLast((rows: readonly InputId[]) => {
      const view = source.read();
      const { edits } = uncertainty.getState();
      const figure = buildTornadoFigure({ view, output, tornado, order: rows, definitions });
      return addFigureNote(figure, describeEditedSpreads({ definitions, edits, language: view.language }));
    }),
  );

  function sortAgain(): void {
    const sorted = sort();
    if (sorted.join() === order.join()) return;
    order = sorted;
    for (const listener of [...listeners]) listener('settings');
  }

  return {
    live: {
      read: () => buildFor(computeFor(source.read()))(order),
      subscribe(listener) {
        listeners.add(listener);
        const stop = source.subscribe((change) => {
          // Another year is another picture: it has its own order at once.
          if (change === 'settings') order = sort();
          listener(change);
        });
        // Another range is another picture, too.
        const stopSpreads = uncertainty.subscribe((state, previous) => {
          if (state.edits !== previous.edits) listener('settings');
        });
        return () => {
          listeners.delete(listener);
          stop();
          stopSpreads();
        };
      },
    },
    readInput: (row) => order[row] ?? null,
    followOrder() {
      const rest = createRest(restTime, sortAgain);
      const stop = source.subscribe(rest.moved);
      const stopSpreads = uncertainty.subscribe(rest.moved);
      sortAgain();
      return () => {
        stop();
        stopSpreads();
        rest.stop();
      };
    },
  };
}
