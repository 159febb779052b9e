import {
  mapInputs,
  readSpreads,
  type InputId,
  type SimulationSetup,
  type Spread,
  type Spreads,
} from '../model/index.ts';
import { createSimulationService, type SimulationService } from '../workers/simulationService.ts';
import { productBasis } from './modelBasis.ts';
import { readShippedAssumptions } from './readShippedAssumptions.ts';

const { definitions, correlations } = readShippedAssumptions();

/** Every assumption strays as far as the product ships it. */
export const shippedSpreads: Spreads = readSpreads(definitions);

/** No assumption strays but those named. */
export function makeSpreads(uncertain: Partial<Record<InputId, Spread>>): Spreads {
  return mapInputs((id) => uncertain[id] ?? { below: 0, above: 0 });
}

/** The product's simulation with room for 50,000 paths of ten years. */
export function makeSetup(changes: Partial<SimulationSetup> = {}): SimulationSetup {
  return {
    basis: productBasis,
    ranges: definitions,
    correlations,
    horizon: 10,
    capacity: 50_000,
    ...changes,
  };
}

/** The worker's service on this thread, set up. */
export function makeService(changes: Partial<SimulationSetup> = {}): SimulationService {
  const service = createSimulationService(() => new Promise((resolve) => setTimeout(resolve, 0)));
  service.setUp(makeSetup(changes));
  return service;
}
