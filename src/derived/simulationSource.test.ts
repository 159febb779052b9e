import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SimulationAnswer, SimulationOrder } from '../model/index.ts';
import { productDefaults } from '../test/modelBasis.ts';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { makeSetup, shippedSpreads } from '../test/simulationSupport.ts';
import { createSimulationSource, movingPaths, restingPaths } from './simulationSource.ts';

interface FakeWorker {
  readonly orders: SimulationOrder[];
  readonly answer: (order: number) => Promise<void>;
  readonly giveUp: (order: number) => Promise<void>;
  readonly refuse: (order: number) => Promise<void>;
  readonly die: () => void;
  isStopped: boolean;
}

function makeAnswer({ pathCount, output, t }: SimulationOrder): SimulationAnswer {
  return {
    pathCount,
    output,
    t,
    fan: new Float64Array(50),
    baselineFan: new Float64Array(50),
    values: new Float64Array(pathCount),
    probabilities: [],
    contributions: [],
    outcomes: new Float64Array(),
    isRepaired: false,
  };
}

/** A source whose workers do what the test says, and everything that they were asked for. */
function makeWorld(canStart = true) {
  const workers: FakeWorker[] = [];
  let capex = 220;
  let notify: () => void = () => undefined;
  let isHeard = false;
  const source = createSimulationSource({
    setup: makeSetup(),
    readView: () => makeScenarioView(),
    buildOrder: () => ({
      inputs: { ...productDefaults, capex },
      baseline: productDefaults,
      spreads: shippedSpreads,
      output: 'freeCashFlow',
      t: 5,
      statements: [],
    }),
    subscribe: (changed) => {
      notify = changed;
      isHeard = true;
      return () => (isHeard = false);
    },
    startWorker: (onDeath) => {
      if (!canStart) throw new Error('no workers here');
      const orders: SimulationOrder[] = [];
      const open: { resolve: (answer: SimulationAnswer | null) => void; reject: (error: Error) => void }[] =
        [];
      const settle = async (act: () => void): Promise<void> => {
        act();
        await vi.advanceTimersByTimeAsync(0);
      };
      const worker: FakeWorker = {
        orders,
        answer: (order) =>
          settle(() => open[order]?.resolve(makeAnswer(orders[order] ?? expect.fail('no such order')))),
        giveUp: (order) => settle(() => open[order]?.resolve(null)),
        refuse: (order) => settle(() => open[order]?.reject(new Error('broken'))),
        die: onDeath,
        isStopped: false,
      };
      workers.push(worker);
      return {
        setUp: () => Promise.resolve(),
        simulate: (order) => {
          orders.push(order);
          return new Promise((resolve, reject) => open.push({ resolve, reject }));
        },
        stop: () => (worker.isStopped = true),
      };
    },
  });
  return {
    source,
    workers,
    worker: (): FakeWorker => workers.at(-1) ?? expect.fail('no worker'),
    move: (value: number) => {
      capex = value;
      notify();
    },
    isHeard: () => isHeard,
  };
}

const listen = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  listen.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createSimulationSource', () => {
  it('works only while somebody listens', async () => {
    const { source, workers, worker, isHeard } = makeWorld();
    expect(workers).toHaveLength(0);
    const first = source.subscribe(listen);
    const second = source.subscribe(() => undefined);
    expect(workers).toHaveLength(1);
    expect(source.read().status).toBe('starting');
    first();
    expect(worker().isStopped).toBe(false);
    second();
    expect(isHeard()).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(worker().isStopped).toBe(true);
    expect(worker().orders).toHaveLength(1);
  });

  it('keeps its worker for somebody who comes back at once', async () => {
    const { source, workers, worker } = makeWorld();
    source.subscribe(listen)();
    await vi.advanceTimersByTimeAsync(1000);
    source.subscribe(listen);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(workers).toHaveLength(1);
    expect(worker().isStopped).toBe(false);
  });

  it('asks for few paths at once and for many at rest', async () => {
    const { source, worker } = makeWorld();
    source.subscribe(listen);
    await worker().answer(0);
    expect(source.read()).toMatchObject({ status: 'ready', answer: { pathCount: movingPaths } });
    expect(listen).toHaveBeenCalledWith('settings');
    await vi.advanceTimersByTimeAsync(300);
    await worker().answer(1);
    expect(listen).toHaveBeenLastCalledWith('scenario');
    expect(worker().orders.map(({ pathCount }) => pathCount)).toEqual([movingPaths, restingPaths]);
    expect(source.read()).toMatchObject({
      answer: { pathCount: restingPaths },
      rested: { pathCount: restingPaths },
    });
  });

  it('lets the latest input win: what lies between is never asked for', async () => {
    const { source, worker, move } = makeWorld();
    source.subscribe(listen);
    for (const capex of [210, 200, 190]) move(capex);
    expect(worker().orders).toHaveLength(1);
    await worker().answer(0);
    expect(worker().orders.map(({ inputs }) => inputs.capex)).toEqual([220, 190]);
  });

  it('does not make a move wait for a long run, and keeps what that had given before', async () => {
    const { source, worker, move } = makeWorld();
    source.subscribe(listen);
    await worker().answer(0);
    await vi.advanceTimersByTimeAsync(300);
    await worker().answer(1);
    move(200);
    await worker().answer(2);
    await vi.advanceTimersByTimeAsync(300);
    expect(worker().orders.at(-1)?.pathCount).toBe(restingPaths);
    move(180);
    expect(worker().orders.at(-1)).toMatchObject({ pathCount: movingPaths, inputs: { capex: 180 } });
    await worker().giveUp(3);
    await worker().answer(4);
    expect(source.read()).toMatchObject({
      answer: { pathCount: movingPaths },
      rested: { pathCount: restingPaths },
    });
  });

  it('starts a worker that dies once more, then says so, and tries again when asked', async () => {
    const { source, workers, worker } = makeWorld();
    source.subscribe(listen);
    worker().die();
    expect(workers).toHaveLength(2);
    expect(source.read().status).toBe('starting');
    worker().die();
    expect(workers).toHaveLength(2);
    expect(source.read().status).toBe('failed');
    source.retry();
    expect(workers).toHaveLength(3);
    await worker().answer(0);
    expect(source.read().status).toBe('ready');
    // After an answer, one more chance.
    worker().die();
    expect(workers).toHaveLength(4);
    expect(source.read().status).toBe('ready');
  });

  it('takes a refusal, a silence and a page without workers for a death', async () => {
    const refused = makeWorld();
    refused.source.subscribe(listen);
    await refused.worker().refuse(0);
    expect(refused.workers).toHaveLength(2);
    const silent = makeWorld();
    silent.source.subscribe(listen);
    await vi.advanceTimersByTimeAsync(25_000);
    expect(silent.workers).toHaveLength(2);
    const without = makeWorld(false);
    without.source.subscribe(listen);
    expect(without.source.read().status).toBe('failed');
  });
});
