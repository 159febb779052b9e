import {
  computeQuantiles,
  createSimulator,
  outputIds,
  quantileShares,
  type Fan,
  type OutputId,
  type SimulationAnswer,
  type SimulationOrder,
  type SimulationRequest,
  type SimulationResult,
  type SimulationSetup,
  type Simulator,
} from '../model/index.ts';

export interface SimulationService {
  /** Must come first, and may come again. */
  readonly setUp: (setup: SimulationSetup) => void;
  /** Null when a newer order came before this one was done. */
  readonly simulate: (order: SimulationOrder) => Promise<SimulationAnswer | null>;
}

/** Paths between two looks at what has come in: a few milliseconds of work. */
const pathsAtOnce = 2048;
/** Baselines that are remembered: a few outcomes at both numbers of paths. */
const rememberedBaselines = 8;

function computeFan(columns: readonly Float64Array[]): Fan {
  return Float64Array.from(columns.flatMap((column) => computeQuantiles(column, quantileShares)));
}

/** @param pause lets messages in; awaited between the steps of a long run. */
export function createSimulationService(pause: () => Promise<void>): SimulationService {
  let simulator: Simulator | null = null;
  let horizon = 0;
  let newest = 0;
  const baselines = new Map<string, Fan>();

  /** Null when a newer order has come. */
  async function run(
    active: Simulator,
    request: SimulationRequest,
    number: number,
  ): Promise<SimulationResult | null> {
    const steps = active.start(request);
    while (!steps.advance(pathsAtOnce)) {
      await pause();
      if (number !== newest) return null;
    }
    return steps.result();
  }

  const listYears = (output: OutputId) =>
    Array.from({ length: horizon }, (_, index) => ({ output, t: index + 1 }));

  async function readBaseline(
    active: Simulator,
    order: SimulationOrder,
    number: number,
  ): Promise<Fan | null> {
    const { baseline: inputs, spreads, pathCount, output } = order;
    const key = JSON.stringify([output, pathCount, spreads, inputs]);
    const known = baselines.get(key);
    if (known !== undefined) return known;
    const request = { inputs, spreads, pathCount, columns: listYears(output), statements: [] };
    const result = await run(active, request, number);
    if (result === null) return null;
    const fan = computeFan(result.columns);
    baselines.set(key, fan);
    const [oldest] = baselines.keys();
    if (baselines.size > rememberedBaselines && oldest !== undefined) baselines.delete(oldest);
    return fan;
  }

  return {
    setUp(setup) {
      newest += 1;
      simulator = createSimulator(setup);
      horizon = setup.horizon;
      baselines.clear();
    },
    async simulate(order) {
      if (simulator === null) throw new Error('The simulation has not been set up.');
      newest += 1;
      const [active, number] = [simulator, newest];
      const { inputs, spreads, pathCount, output, t, statements } = order;
      const years = listYears(output);
      const others = outputIds.map((id) => ({ output: id, t }));
      const baselineFan = await readBaseline(active, order, number);
      if (baselineFan === null) return null;
      const request = { inputs, spreads, pathCount, columns: [...years, ...others], statements };
      const result = await run(active, request, number);
      if (result === null) return null;
      const values = result.columns[t - 1] ?? new Float64Array();
      return {
        pathCount: result.pathCount,
        output,
        t,
        fan: computeFan(result.columns.slice(0, horizon)),
        baselineFan: baselineFan.slice(),
        values,
        probabilities: result.probabilities,
        contributions: active.explain(values, spreads),
        outcomes: computeFan(result.columns.slice(horizon)),
        isRepaired: active.isRepaired,
      };
    },
  };
}
