import { useMemo, useSyncExternalStore } from 'react';
import type { SimulationAnswer } from '../model/index.ts';
import type { ScenarioView } from '../view-models/scenarioView.ts';
import { describeEditedSpreads } from '../view-models/simulation/editedSpreads.ts';
import { listStatements } from '../view-models/simulation/statements.ts';
import { rememberLast } from './scenarioSource.ts';
import type { Session } from './session.ts';
import {
  createSimulationSource,
  restingPaths,
  type SimulationSource,
  type SimulationState,
} from './simulationSource.ts';
import { startSimulationWorker } from './simulationWorker.ts';
import { useSession, type Live } from './useSession.ts';

const sources = new WeakMap<Session, SimulationSource>();

/** Figures say which ranges were changed, so that another set of them is another picture. */
function noteEdits({ uncertainty }: Session, source: SimulationSource): SimulationSource['subscribe'] {
  return (listener) => {
    let known = uncertainty.getState().edits;
    return source.subscribe((change) => {
      const { edits } = uncertainty.getState();
      const isSame = edits === known;
      known = edits;
      listener(isSame ? change : 'settings');
    });
  };
}

/** The simulation of a page: one, however many panels show it. */
function simulationOf(session: Session): SimulationSource {
  const known = sources.get(session);
  if (known !== undefined) return known;
  const { source, uncertainty, display, definitions, correlations, years } = session;
  const { basis } = source.read();
  const made = createSimulationSource({
    setup: {
      basis,
      ranges: definitions.map(({ id, unit, default: usual, min, max, step }) => ({
        id,
        unit,
        default: usual,
        min,
        max,
        step,
      })),
      correlations,
      horizon: years.lastYear - basis.base.year,
      capacity: restingPaths,
    },
    readView: source.read,
    buildOrder: (view) => ({
      inputs: view.scenario.inputs,
      baseline: view.baseline.inputs,
      spreads: uncertainty.getState().spreads,
      output: display.getState().risk.output,
      t: view.year - view.opening.year,
      statements: listStatements(view).map(({ statement }) => statement),
    }),
    subscribe: (changed) => {
      const leave = [
        source.subscribe(changed),
        uncertainty.subscribe((state, before) => {
          if (state.spreads !== before.spreads) changed();
        }),
        display.subscribe((state, before) => {
          if (state.risk.output !== before.risk.output) changed();
        }),
      ];
      return () => leave.forEach((stop) => stop());
    },
    startWorker: startSimulationWorker,
  });
  const noted = { ...made, subscribe: noteEdits(session, made) };
  sources.set(session, noted);
  return noted;
}

export function useSimulation(): SimulationSource {
  return simulationOf(useSession());
}

/** A part of the simulation's state; it runs as long as somebody uses this or listens to a figure of it. */
export function useSimulationPart<TPart>(select: (state: SimulationState) => TPart): TPart {
  const simulation = useSimulation();
  return useSyncExternalStore(simulation.subscribe, () => select(simulation.read()));
}

/** An answer with the page that asked for it. */
export interface AnsweredView {
  readonly view: ScenarioView;
  readonly answer: SimulationAnswer;
  /** The newest answer of a long run. */
  readonly rested: SimulationAnswer;
  /** Which ranges are not the shipped ones, in words; null when all are. */
  readonly note: string | null;
}

/** @throws before the first answer: a programming error, panels wait for it. */
function readAnswered({ view, answer, rested }: SimulationState, session: Session): AnsweredView {
  if (view === null || answer === null || rested === null) throw new Error('There is no answer yet.');
  const { edits } = session.uncertainty.getState();
  const { definitions } = session;
  return {
    view,
    answer,
    rested,
    note: describeEditedSpreads({ definitions, edits, language: view.language }),
  };
}

/** Something computed from the newest answer, once for each; below the gate that waits for the first. `compute` must be stable. */
export function useSimulationLive<TValue>(compute: (answered: AnsweredView) => TValue): Live<TValue> {
  const simulation = useSimulation();
  const session = useSession();
  return useMemo(() => {
    const computeOnce = rememberLast((state: SimulationState) => compute(readAnswered(state, session)));
    return { subscribe: simulation.subscribe, read: () => computeOnce(simulation.read()) };
  }, [simulation, session, compute]);
}

/** The same for what depends on the threshold of the outcome too. */
export function useThresholdLive<TValue>(
  compute: (answered: AnsweredView, chosen: number | null) => TValue,
): Live<TValue> {
  const simulation = useSimulation();
  const session = useSession();
  return useMemo(() => {
    const { display } = session;
    const computeFor = rememberLast((state: SimulationState) => {
      const answered = readAnswered(state, session);
      return rememberLast((chosen: number | null) => compute(answered, chosen));
    });
    const readChosen = (): number | null => {
      const { output, threshold } = display.getState().risk;
      // The answer may still be one about the former outcome.
      return simulation.read().answer?.output === output ? threshold : null;
    };
    return {
      read: () => computeFor(simulation.read())(readChosen()),
      subscribe: (listener) => {
        const leave = [
          simulation.subscribe(listener),
          display.subscribe((state, before) => {
            if (state.risk.threshold !== before.risk.threshold) listener('scenario');
          }),
        ];
        return () => leave.forEach((stop) => stop());
      },
    };
  }, [simulation, session, compute]);
}
