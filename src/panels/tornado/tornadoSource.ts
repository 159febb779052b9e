import { rememberLast } from '../../derived/scenarioSource.ts';
import type { Session } from '../../derived/session.ts';
import type { Live } from '../../derived/useSession.ts';
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
  const { source, definitions } = session;
  const listeners = new Set<Parameters<Live<ChartFigure>['subscribe']>[0]>();
  const computeFor = rememberLast((view: ScenarioView): Tornado => {
    const { inputs } = view.scenario;
    return computeTornado(view.basis, inputs, computeSpreads(definitions, inputs), {
      output,
      year: view.year,
    });
  });
  const sort = (): readonly InputId[] =>
    computeFor(source.read())
      .bars.slice(0, count)
      .map(({ id }) => id);
  let order = sort();
  const buildFor = rememberLast((view: ScenarioView) =>
    rememberLast((rows: readonly InputId[]) =>
      buildTornadoFigure({ view, output, tornado: computeFor(view), order: rows, definitions }),
    ),
  );

  function sortAgain(): void {
    const sorted = sort();
    if (sorted.join() === order.join()) return;
    order = sorted;
    for (const listener of [...listeners]) listener('settings');
  }

  return {
    live: {
      read: () => buildFor(source.read())(order),
      subscribe(listener) {
        listeners.add(listener);
        const stop = source.subscribe((change) => {
          // Another year is another picture: it has its own order at once.
          if (change === 'settings') order = sort();
          listener(change);
        });
        return () => {
          listeners.delete(listener);
          stop();
        };
      },
    },
    readInput: (row) => order[row] ?? null,
    followOrder() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = source.subscribe(() => {
        clearTimeout(timer);
        timer = setTimeout(sortAgain, restTime);
      });
      sortAgain();
      return () => {
        stop();
        clearTimeout(timer);
      };
    },
  };
}
