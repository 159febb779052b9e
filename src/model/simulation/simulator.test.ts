import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInputs, productBasis, productDefaults, productRanges } from '../../test/modelBasis.ts';
import { comparePercentiles, drawIndependentPaths } from '../../test/independentPaths.ts';
import { makeSetup, makeSpreads, shippedSpreads } from '../../test/simulationSupport.ts';
import { inputIds, type InputId } from '../inputs.ts';
import { outputIds } from '../outputs.ts';
import { project } from '../projection.ts';
import { makeInputColumns, read } from './columns.ts';
import { buildCopula } from './copula.ts';
import { createDraws } from './draws.ts';
import { inverseNormal } from './normal.ts';
import { computeQuantiles } from './quantiles.ts';
import { createSample } from './sample.ts';
import { createSimulator, runToEnd, type SimulationRequest } from './simulator.ts';
import { drawTriangle, solveTriangle } from './triangle.ts';

const shares = [0.1, 0.25, 0.5, 0.75, 0.9];

function makeRequest(changes: Partial<SimulationRequest> = {}): SimulationRequest {
  return {
    inputs: productDefaults,
    spreads: shippedSpreads,
    pathCount: 2000,
    columns: [],
    statements: [],
    ...changes,
  };
}

const simulator = createSimulator(makeSetup());

describe('the draws', () => {
  it('follow the closed form of a triangle about the slider, and stop at the range', () => {
    const spread = { below: 25, above: 90 };
    const triangle = solveTriangle(spread);
    for (const capex of [220, 300]) {
      const { columns } = runToEnd(
        simulator,
        makeRequest({
          inputs: makeInputs({ capex }),
          spreads: makeSpreads({ capex: spread }),
          pathCount: 20_000,
          columns: [{ output: 'capex', t: 1 }],
        }),
      );
      const quantiles = computeQuantiles(columns[0] ?? new Float64Array(), shares);
      shares.forEach((share, order) => {
        const expected = Math.min(350, capex + drawTriangle(triangle, share));
        expect(Math.abs((quantiles[order] ?? NaN) - expected)).toBeLessThan(0.15);
      });
    }
  });

  it('move together as the correlations say, by their normal scores', () => {
    const { correlations } = makeSetup();
    const sample = createSample(buildCopula(correlations), 20_000);
    sample.growTo(20_000);
    const scores = (id: InputId): Float64Array => sample.probabilities[id].map(inverseNormal);
    const correlate = (a: InputId, b: InputId): number => {
      const [first, second] = [scores(a), scores(b)];
      return first.reduce((sum, value, path) => sum + value * read(second, path), 0) / first.length;
    };
    for (const { a, b, rho } of correlations) expect(correlate(a, b), `${a} ${b}`).toBeCloseTo(rho, 1.7);
    expect(correlate('awsGrowth', 'awsGrowth')).toBeCloseTo(1, 2);
    expect(correlate('awsGrowth', 'taxRate')).toBeCloseTo(0, 1.7);
    expect(correlate('taxRate', 'peMultiple')).toBeCloseTo(0, 1.7);
  });

  it('are repaired, and say so, where the correlations contradict each other', () => {
    const contradiction = [
      { a: 'awsGrowth', b: 'azureGrowth', rho: 0.9 },
      { a: 'awsGrowth', b: 'googleGrowth', rho: 0.9 },
      { a: 'azureGrowth', b: 'googleGrowth', rho: -0.9 },
    ] as const;
    expect(simulator.isRepaired).toBe(false);
    const repaired = createSimulator(makeSetup({ correlations: contradiction, capacity: 100 }));
    expect(repaired.isRepaired).toBe(true);
    const columns = [{ output: 'awsRevenue', t: 10 } as const];
    expect(
      runToEnd(repaired, makeRequest({ pathCount: 100, columns })).columns[0]?.every(Number.isFinite),
    ).toBe(true);
  });

  it('are those of the model on every path, whatever is asked for', () => {
    const draws = createDraws(createSample(buildCopula(makeSetup().correlations), 300), productRanges, 300);
    draws.useSpreads(shippedSpreads);
    const inputs = makeInputColumns(300);
    draws.fill(inputs, productDefaults, 0, 300);
    const columns = outputIds.flatMap((output) => [1, 4, 10].map((t) => ({ output, t })));
    const run = runToEnd(simulator, makeRequest({ pathCount: 300, columns }));
    for (const path of [0, 1, 57, 255, 256, 299]) {
      const own = Object.fromEntries(inputIds.map((id) => [id, inputs[id][path]] as const));
      const rows = project(productBasis, { ...productDefaults, ...own }, 10);
      columns.forEach(({ output, t }, order) => {
        const expected = rows[t - 1]?.[output] ?? NaN;
        const value = run.columns[order]?.[path] ?? NaN;
        if (Number.isNaN(expected)) expect(value).toBeNaN();
        else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      });
    }
  });
});

describe('a run', () => {
  const columns = [
    { output: 'netIncome', t: 5 },
    { output: 'capex', t: 1 },
  ] as const;

  it('does not depend on its steps, and a short one is the beginning of a long one', () => {
    const whole = runToEnd(simulator, makeRequest({ pathCount: 5000, columns }));
    const run = simulator.start(makeRequest({ pathCount: 5000, columns }));
    let steps = 1;
    while (!run.advance(700)) steps += 1;
    expect(steps).toBeGreaterThan(6);
    expect(run.result()).toEqual(whole);
    const short = runToEnd(createSimulator(makeSetup()), makeRequest({ columns }));
    expect(short.columns[0]).toEqual(whole.columns[0]?.slice(0, 2000));
  });

  it('moves every path with the slider: nothing jitters', () => {
    const at = (capex: number) =>
      runToEnd(simulator, makeRequest({ inputs: makeInputs({ capex }), columns })).columns[1];
    const [low, high] = [at(200), at(205)];
    expect(low?.every((value, path) => Math.abs((high?.[path] ?? NaN) - value - 5) < 1e-9)).toBe(true);
  });

  it("gives the model's own path where nothing is uncertain", () => {
    const run = runToEnd(
      simulator,
      makeRequest({ spreads: makeSpreads({}), pathCount: 3, columns: [{ output: 'netIncome', t: 5 }] }),
    );
    const expected = project(productBasis, productDefaults, 5)[4]?.netIncome ?? NaN;
    expect([...(run.columns[0] ?? [])].every((value) => Math.abs(value - expected) < 1e-9)).toBe(true);
  });

  it('counts statements as somebody would who reads every path', () => {
    const years = [1, 2, 3, 4, 5] as const;
    const google = years.map((t) => ({ output: 'googleRevenue', t }) as const);
    const aws = years.map((t) => ({ output: 'awsRevenue', t }) as const);
    const { columns: paths, probabilities } = runToEnd(
      simulator,
      makeRequest({
        columns: [...google, ...aws, { output: 'marketCap', t: 1 }, { output: 'freeCashFlow', t: 1 }],
        statements: [
          { kind: 'overtakes', follower: 'googleRevenue', leader: 'awsRevenue', t: 5 },
          { kind: 'reaches', output: 'marketCap', t: 1, threshold: 2500 },
          { kind: 'reaches', output: 'freeCashFlow', t: 1, threshold: 0 },
        ],
      }),
    );
    let passes = 0;
    for (let path = 0; path < 2000; path += 1)
      if (years.some((_, y) => (paths[y]?.[path] ?? 0) >= (paths[y + 5]?.[path] ?? 0))) passes += 1;
    const share = (column: number, least: number): number =>
      (paths[column]?.filter((value) => value >= least).length ?? 0) / 2000;
    expect(probabilities).toEqual([passes / 2000, share(10, 2500), share(11, 0)]);
    expect(passes).toBeGreaterThan(0);
  });
});

describe('the percentiles', () => {
  it('agree with independent paths within a fraction of the median', () => {
    // 200,000 paths, all outputs and 1 % are for the bench; a twentieth of them is enough to see a wrong distribution.
    const keys = outputIds
      .filter((output) => ['netSales', 'underlyingNetIncome', 'capex', 'googleRevenue'].includes(output))
      .flatMap((output) => [1, 10].map((t) => ({ output, t })));
    const setup = makeSetup();
    const own = runToEnd(simulator, makeRequest({ pathCount: 20_000, columns: keys })).columns;
    const independent = drawIndependentPaths(
      { setup, inputs: productDefaults, spreads: shippedSpreads },
      10_000,
      keys,
    );
    keys.forEach(({ output, t }, order) => {
      const [found, expected] = [own[order], independent[order]];
      if (found === undefined || expected === undefined) expect.fail('no column');
      const distance = comparePercentiles(found, expected);
      expect(distance, `${output} ${t}`).toBeLessThan(0.04);
    });
  });

  it('would tell a wrong distribution from the right one', () => {
    const keys = [{ output: 'netSales', t: 10 } as const];
    const setup = makeSetup();
    const own = runToEnd(simulator, makeRequest({ pathCount: 5000, columns: keys })).columns[0];
    const inputs = makeInputs({ storesGrowth: 12 });
    const [other] = drawIndependentPaths({ setup, inputs, spreads: shippedSpreads }, 5000, keys);
    if (own === undefined || other === undefined) expect.fail('no column');
    expect(comparePercentiles(own, other)).toBeGreaterThan(0.04);
  });
});

describe('explain', () => {
  const varianceOf = (spread: { below: number; above: number }): number => {
    const { left, right } = solveTriangle(spread);
    return (left * left + right * right + left * right) / 18;
  };

  it('gives the shares of a sum in closed form', () => {
    const independent = createSimulator(makeSetup({ correlations: [], capacity: 20_000 }));
    const spreads = makeSpreads({
      adsGrowth: { below: 5, above: 4 },
      storesGrowth: { below: 1, above: 0.5 },
      googleGrowth: { below: 5, above: 5 },
    });
    const { base } = productBasis;
    const ads = base.adsRevenue ** 2 * varianceOf(spreads.adsGrowth);
    const stores =
      (base.netSales - base.awsRevenue - base.adsRevenue) ** 2 * varianceOf(spreads.storesGrowth);
    const run = runToEnd(
      independent,
      makeRequest({
        inputs: makeInputs({ rufusUplift: 0 }),
        spreads,
        pathCount: 20_000,
        columns: [{ output: 'netSales', t: 1 }],
      }),
    );
    const found = independent.explain(run.columns[0] ?? new Float64Array(), spreads);
    const share = (id: InputId) => found.find((part) => part.id === id);
    expect(share('adsGrowth')?.share).toBeCloseTo(ads / (ads + stores), 2);
    expect(share('storesGrowth')?.share).toBeCloseTo(stores / (ads + stores), 2);
    expect(share('googleGrowth')?.share).toBeCloseTo(0, 2);
    expect(share('googleGrowth')?.direction).toBe('none');
    expect(share('adsGrowth')?.direction).toBe('rises');
    expect(found).toHaveLength(3);
  });

  it('is sorted, between nothing and everything, and silent where nothing varies', () => {
    const columns = [{ output: 'freeCashFlow', t: 3 } as const];
    const [values] = runToEnd(simulator, makeRequest({ columns })).columns;
    const found = simulator.explain(values ?? new Float64Array(), shippedSpreads);
    expect(found).toHaveLength(30);
    found.slice(1).forEach((part, order) => expect(part.share).toBeLessThanOrEqual(found[order]?.share ?? 0));
    expect(found.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
    expect(found.find(({ id }) => id === 'capex')?.direction).toBe('falls');
    expect(simulator.explain(new Float64Array(2000).fill(5), shippedSpreads)).toEqual([]);
    expect(simulator.explain(new Float64Array(2000).fill(NaN), shippedSpreads)).toEqual([]);
  });

  it('is the square of the correlation for one cause and noise', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 3, noNaN: true }), (weight) => {
        const sample = createSample(buildCopula([]), 4000);
        sample.growTo(4000);
        const { taxRate, capex } = sample.probabilities;
        const values = taxRate.map((value, path) => weight * value + read(capex, path));
        const tax = simulator.explain(values, makeSpreads({ taxRate: { below: 1, above: 1 } }));
        expect(tax[0]?.share).toBeCloseTo(weight ** 2 / (weight ** 2 + 1), 1.5);
      }),
      { numRuns: 10 },
    );
  });
});
