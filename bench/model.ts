import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readBasis } from '../src/cli/readBasis.ts';
import { project, readDefaults, type InputRange, type Inputs, type ModelBasis } from '../src/model/index.ts';
import { main as measureSimulation } from './simulation.ts';

const horizon = 10;
const scenarioCount = 4000;
const warmUpBatches = 5;
const measuredBatches = 40;
const targetMicroseconds = 50;

/** Measures one projection, then the simulation (`--write`: see simulation.ts). Returns 1 when a target is missed. */
export async function main(options: readonly string[] = []): Promise<number> {
  return Math.max(await measureProjection(), await measureSimulation(options));
}

/** Measures one 10-year projection over varied scenarios. Returns 1 when the median is above the target. */
async function measureProjection(): Promise<number> {
  const { basis, ranges } = await readBasis(resolve(import.meta.dirname, '../public/data'));
  const scenarios = makeScenarios(ranges);
  for (let batch = 0; batch < warmUpBatches; batch += 1) measureBatch(basis, scenarios);
  const batches = Array.from({ length: measuredBatches }, () => measureBatch(basis, scenarios));
  batches.sort((a, b) => a - b);
  const median = pickQuantile(batches, 0.5);
  printTable(median, pickQuantile(batches, 0.95));
  return median < targetMicroseconds ? 0 : 1;
}

/** The same scenarios in every run, spread evenly over every range: multiples of irrational steps, wrapped around. */
function makeScenarios(ranges: readonly InputRange[]): readonly Inputs[] {
  const defaults = readDefaults(ranges);
  return Array.from({ length: scenarioCount }, (_, scenario) => {
    const values = ranges.map(({ id, min, max }, input) => {
      const position = (scenario * Math.PI * Math.sqrt(input + 1)) % 1;
      return [id, min + position * (max - min)] as const;
    });
    return { ...defaults, ...Object.fromEntries(values) };
  });
}

/** Mean microseconds a projection in one pass over the scenarios. */
function measureBatch(basis: ModelBasis, scenarios: readonly Inputs[]): number {
  let checksum = 0;
  const start = performance.now();
  for (const inputs of scenarios) checksum += project(basis, inputs, horizon).at(-1)?.netSales ?? NaN;
  const microseconds = ((performance.now() - start) * 1000) / scenarios.length;
  // Read, so that no engine may leave the work out.
  if (!Number.isFinite(checksum)) throw new Error('A projection is not finite.');
  return microseconds;
}

function pickQuantile(sorted: readonly number[], quantile: number): number {
  return sorted[Math.round(quantile * (sorted.length - 1))] ?? NaN;
}

function printTable(median: number, slow: number): void {
  const rows = [
    ['median of batches', `${median.toFixed(1)} µs`],
    ['95th percentile', `${slow.toFixed(1)} µs`],
    ['target', `< ${targetMicroseconds} µs`],
  ];
  console.log(`One ${horizon}-year projection; ${measuredBatches} batches of ${scenarioCount} scenarios`);
  for (const [name = '', value = ''] of rows) console.log(`  ${name.padEnd(20)}${value.padStart(10)}`);
  console.log(median < targetMicroseconds ? '  within the target' : '  ABOVE the target');
}
