import { expose, transfer } from 'comlink';
import type { SimulationOrder } from '../model/index.ts';
import { createSimulationService, type SimulationService } from './simulationService.ts';

/** Resolves after the messages that wait have been heard; unlike a timer it is never held back. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const service = createSimulationService(pause);

const remote: SimulationService = {
  setUp: service.setUp,
  simulate: async (order: SimulationOrder) => {
    const answer = await service.simulate(order);
    if (answer === null) return null;
    const { fan, baselineFan, values, outcomes } = answer;
    return transfer(answer, [fan.buffer, baselineFan.buffer, values.buffer, outcomes.buffer]);
  },
};

expose(remote);
