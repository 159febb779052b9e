import type { ScenarioSource } from '../../derived/scenarioSource.ts';
import {
  computeIsoLine,
  describeIsoInputs,
  listIsoYears,
  type GrowthLimits,
  type IsoLine,
  type Rival,
} from '../../view-models/cloud-race/isoLines.ts';

/** The lines of one rival's chart: computed when the scenario rests, one line a task. */
export interface IsoSource {
  /** Null until the first lines have been computed. */
  readonly read: () => readonly IsoLine[] | null;
  /** Computes while somebody listens; tells when new lines are there. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Computes what is missing at once: paper shows nothing that comes later. */
  readonly complete: () => void;
}

/** Runs something later; returns how to withdraw it. Replaced in tests. */
export type Schedule = (run: () => void, wait: number) => () => void;

const scheduleByTimer: Schedule = (run, wait) => {
  const timer = setTimeout(run, wait);
  return () => clearTimeout(timer);
};

/** How long the scenario must rest, in milliseconds. */
const restTime = 250;

export function createIsoSource(
  source: ScenarioSource,
  rival: Rival,
  limits: GrowthLimits,
  schedule: Schedule = scheduleByTimer,
): IsoSource {
  const listeners = new Set<() => void>();
  let lines: readonly IsoLine[] | null = null;
  let drawnFor = '';
  let withdraw: () => void = () => undefined;
  let stopSource: () => void = () => undefined;

  function tell(done: readonly IsoLine[], inputs: string): void {
    lines = done;
    drawnFor = inputs;
    for (const listener of [...listeners]) listener();
  }

  function computeNext(years: readonly number[], done: readonly IsoLine[], inputs: string): void {
    const [year, ...rest] = years;
    if (year === undefined) {
      tell(done, inputs);
      return;
    }
    const { basis, scenario } = source.read();
    const line = computeIsoLine(basis, scenario.inputs, rival, year, limits);
    withdraw = schedule(() => computeNext(rest, [...done, line], inputs), 0);
  }

  function start(): void {
    const { basis, scenario } = source.read();
    const inputs = describeIsoInputs(scenario.inputs, rival);
    if (inputs !== drawnFor) computeNext(listIsoYears(basis), [], inputs);
  }

  function restart(): void {
    withdraw();
    withdraw = schedule(start, restTime);
  }

  return {
    read: () => lines,
    subscribe(listener) {
      if (listeners.size === 0) {
        stopSource = source.subscribe(restart);
        restart();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopSource();
        withdraw();
      };
    },
    complete() {
      const { basis, scenario } = source.read();
      const inputs = describeIsoInputs(scenario.inputs, rival);
      if (inputs === drawnFor) return;
      withdraw();
      const all = listIsoYears(basis).map((year) =>
        computeIsoLine(basis, scenario.inputs, rival, year, limits),
      );
      tell(all, inputs);
    },
  };
}
