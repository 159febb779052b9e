import { wrap } from 'comlink';
import type { SimulationAnswer, SimulationOrder, SimulationSetup } from '../model/index.ts';
import type { SimulationService } from '../workers/simulationService.ts';

/** A simulation off the main thread. */
export interface SimulationWorker {
  readonly setUp: (setup: SimulationSetup) => Promise<void>;
  /** Null when a newer order came before this one was done. */
  readonly simulate: (order: SimulationOrder) => Promise<SimulationAnswer | null>;
  readonly stop: () => void;
}

/** @param onDeath called when the worker cannot be loaded or breaks; answers that are awaited then never come. */
export type StartSimulationWorker = (onDeath: () => void) => SimulationWorker;

/** Starts the worker of the page. */
export const startSimulationWorker: StartSimulationWorker = (onDeath) => {
  const worker = new Worker(new URL('../workers/simulationWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', onDeath);
  worker.addEventListener('messageerror', onDeath);
  const service = wrap<SimulationService>(worker);
  return {
    setUp: (setup) => service.setUp(setup),
    simulate: (order) => service.simulate(order),
    stop: () => worker.terminate(),
  };
};
