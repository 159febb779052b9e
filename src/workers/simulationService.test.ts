import { describe, expect, it } from 'vitest';
import {
  computeProbability,
  computeQuantiles,
  outputIds,
  project,
  quantileShares,
  type SimulationOrder,
} from '../model/index.ts';
import { makeInputs, productBasis, productDefaults } from '../test/modelBasis.ts';
import { makeService as makeSized, makeSpreads, shippedSpreads } from '../test/simulationSupport.ts';
import { createSimulationService } from './simulationService.ts';

function makeOrder(changes: Partial<SimulationOrder> = {}): SimulationOrder {
  return {
    inputs: productDefaults,
    baseline: productDefaults,
    spreads: shippedSpreads,
    pathCount: 2000,
    output: 'freeCashFlow',
    t: 1,
    statements: [{ kind: 'reaches', output: 'freeCashFlow', t: 1, threshold: 0 }],
    ...changes,
  };
}

const makeService = () => makeSized({ capacity: 20_000 });

describe('createSimulationService', () => {
  it('answers with everything about one outcome, and each part agrees with the others', async () => {
    const answer = await makeService().simulate(makeOrder());
    if (answer === null) throw new Error('no answer');
    const { fan, values, outcomes, probabilities } = answer;
    expect(answer).toMatchObject({ pathCount: 2000, output: 'freeCashFlow', t: 1, isRepaired: false });
    expect(fan).toHaveLength(10 * quantileShares.length);
    expect([...fan.slice(0, 5)]).toEqual([...computeQuantiles(values, quantileShares)]);
    const place = outputIds.indexOf('freeCashFlow') * 5;
    expect([...outcomes.slice(place, place + 5)]).toEqual([...fan.slice(0, 5)]);
    expect(probabilities).toEqual([computeProbability(values, 0)]);
    expect(answer.contributions[0]?.share).toBeGreaterThan(0.2);
    expect([...answer.baselineFan]).toEqual([...fan]);
  });

  it('puts the baseline beside a scenario', async () => {
    const service = makeService();
    const answer = await service.simulate(makeOrder({ inputs: makeInputs({ capex: 180 }) }));
    const plain = await service.simulate(makeOrder());
    expect([...(answer?.baselineFan ?? [])]).toEqual([...(plain?.fan ?? [])]);
    expect(answer?.fan[2]).toBeGreaterThan(plain?.fan[2] ?? Infinity);
  });

  it('is the projection itself where nothing is uncertain', async () => {
    const answer = await makeService().simulate(makeOrder({ spreads: makeSpreads({}) }));
    const rows = project(productBasis, productDefaults, 10);
    rows.forEach((row, index) => expect(answer?.fan[index * 5 + 2]).toBeCloseTo(row.freeCashFlow, 9));
    expect(answer?.contributions).toEqual([]);
  });

  it('gives up a long run for a newer order', async () => {
    const service = makeService();
    const long = service.simulate(makeOrder({ pathCount: 20_000 }));
    const short = service.simulate(makeOrder({ inputs: makeInputs({ capex: 200 }) }));
    expect(await long).toBeNull();
    expect((await short)?.pathCount).toBe(2000);
    expect((await service.simulate(makeOrder({ pathCount: 20_000 })))?.pathCount).toBe(20_000);
  });

  it('refuses to work before it is set up', async () => {
    const service = createSimulationService(() => Promise.resolve());
    await expect(service.simulate(makeOrder())).rejects.toThrow('set up');
  });
});
