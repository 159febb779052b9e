import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'vite';
import { parseAssumptions } from '../src/data/assumptions.ts';
import { buildBasis, parseBaseline } from '../src/data/baseline.ts';
import { readDefaults } from '../src/model/index.ts';
import type * as Measured from './simulation/measured.ts';
import { compileNative, type NativeProgram } from './simulation/native.ts';
import { writeReport, type Finding } from './simulation/report.ts';

const root = resolve(import.meta.dirname, '..');
const workFolder = resolve(root, 'node_modules/.cache/bench-simulation');
const capacity = 50_000;
const independentPaths = 200_000;
const horizon = 10;
const rounds = 9;
const repetitions = 3;

/**
 * Measures the simulation on one core beside the same model in native C. `--write` puts the figures into
 * docs/benchmarks/simulation.md. Returns 1 when a target is missed; without a C compiler that comparison is left out and said.
 */
export async function main(options: readonly string[] = []): Promise<number> {
  const measured = await bundleMeasured();
  const subject = await readSubject();
  const native = await compileNative(resolve(root, 'bench/native/simulation.c'), workFolder);
  if (native !== null) {
    await native.prepare(measured.makeNativeRequest(subject));
    await native.check(measured.projectFirstPaths(subject, 256));
  }
  const worst = measured.compareWithIndependent(subject, independentPaths);
  const findings = [...judge(measureRounds(measured.makeJobs(subject), native)), judgeAgreement(worst)];
  print(findings, native);
  if (options.includes('--write'))
    await writeReport(resolve(root, 'docs/benchmarks/simulation.md'), findings, native !== null);
  return findings.every(({ isMet }) => isMet !== false) ? 0 : 1;
}

/** The product's code as the product runs it: bundled. */
async function bundleMeasured(): Promise<typeof Measured> {
  await mkdir(workFolder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, 'bench/simulation/measured.ts'),
      outDir: workFolder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'measured.mjs' } },
    },
  });
  const module: unknown = await import(/* @vite-ignore */ resolve(workFolder, 'measured.mjs'));
  if (!isMeasured(module)) throw new Error('The bundle lacks what is to be measured.');
  return module;
}

function isMeasured(module: unknown): module is typeof Measured {
  return typeof module === 'object' && module !== null && 'makeJobs' in module;
}

async function readSubject(): Promise<Measured.Subject> {
  const read = (file: string): Promise<string> => readFile(resolve(root, 'public/data', file), 'utf8');
  const assumptions = parseAssumptions(await read('assumptions.json'));
  const basis = buildBasis(parseBaseline(await read('baseline.json')), assumptions);
  const { definitions, correlations } = assumptions;
  return {
    setup: { basis, ranges: definitions, correlations, horizon, capacity },
    inputs: readDefaults(definitions),
    definitions,
  };
}

type Times = Readonly<Record<Measured.Job | 'native', number>>;

/** Best milliseconds of every job. The rounds take turns, so that a busy moment of the machine hits all of them. */
function measureRounds(jobs: ReturnType<typeof Measured.makeJobs>, native: NativeProgram | null): Times {
  const best: Record<Measured.Job | 'native', number> = {
    native: Infinity,
    first: Infinity,
    paths: Infinity,
    step: Infinity,
    tenThousand: Infinity,
    quantilesOfYears: Infinity,
    quantilesOfOutcomes: Infinity,
    quantilesOfPage: Infinity,
    quantilesOfEverything: Infinity,
    explain: Infinity,
  };
  for (const run of Object.values(jobs)) run();
  for (let round = 0; round < rounds; round += 1) {
    if (native !== null) best.native = Math.min(best.native, native.measure(repetitions));
    for (const [name, run] of Object.entries(jobs)) {
      if (!isJob(name, jobs)) continue;
      for (let repetition = 0; repetition < repetitions; repetition += 1) {
        const start = performance.now();
        run();
        best[name] = Math.min(best[name], performance.now() - start);
      }
    }
  }
  return best;
}

function isJob(name: string, jobs: object): name is Measured.Job {
  return name in jobs;
}

function judgeAgreement({ name, distance }: { readonly name: string; readonly distance: number }): Finding {
  return {
    name: 'percentiles beside 200,000 independent paths',
    value: `${(100 * distance).toFixed(2)} % at most (${name})`,
    target: '< 1 %',
    isMet: distance < 0.01,
  };
}

/** The figures beside their targets. */
function judge(times: Times): readonly Finding[] {
  const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;
  const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;
  const share = times.native / times.paths;
  const part = (ms: number): string => `${milliseconds(ms)}, ${percent(ms / times.paths)} of the paths`;
  const hasNative = Number.isFinite(times.native);
  return [
    {
      name: '50,000 paths × 10 years, all 31 outputs',
      value: milliseconds(times.paths),
      target: '< 250 ms',
      isMet: times.paths < 250,
    },
    {
      name: 'the same model in C (gcc -O3, scalar doubles)',
      value: hasNative ? milliseconds(times.native) : 'no C compiler here',
      target: null,
      isMet: null,
    },
    {
      name: 'share of native speed',
      value: hasNative ? percent(share) : 'not measured',
      target: '≥ 25 %',
      isMet: hasNative ? share >= 0.25 : null,
    },
    {
      name: 'percentiles of one outcome, 10 years',
      value: part(times.quantilesOfYears),
      target: '< 20 %',
      isMet: times.quantilesOfYears < times.paths / 5,
    },
    {
      name: 'percentiles of all 31 outcomes in one year',
      value: part(times.quantilesOfOutcomes),
      target: '< 20 %',
      isMet: times.quantilesOfOutcomes < times.paths / 5,
    },
    {
      name: 'both, as the page asks for at rest',
      value: part(times.quantilesOfPage),
      target: '< 20 %',
      isMet: times.quantilesOfPage < times.paths / 5,
    },
    {
      name: 'percentiles of all 310 columns (the page never asks)',
      value: part(times.quantilesOfEverything),
      target: null,
      isMet: null,
    },
    {
      name: '10,000 paths with their percentiles',
      value: milliseconds(times.tenThousand),
      target: '< 50 ms',
      isMet: times.tenThousand < 50,
    },
    { name: 'one step of a drag: 2,000 paths', value: milliseconds(times.step), target: null, isMet: null },
    {
      name: 'the first 2,000 paths: sample, copula and all',
      value: milliseconds(times.first),
      target: null,
      isMet: null,
    },
    {
      name: 'splitting a variance over 50,000 paths',
      value: milliseconds(times.explain),
      target: null,
      isMet: null,
    },
  ];
}

function print(findings: readonly Finding[], native: NativeProgram | null): void {
  console.log(`Simulation on one core; best of ${rounds} interleaved rounds of ${repetitions}`);
  if (native === null)
    console.log('  No C compiler (cc, gcc or clang) was found: the comparison with native code is left out.');
  for (const { name, value, target, isMet } of findings) {
    const verdict = isMet === null ? '' : isMet ? 'met' : 'MISSED';
    console.log(`  ${name.padEnd(54)}${value.padStart(44)}  ${(target ?? '').padEnd(10)}${verdict}`);
  }
}
