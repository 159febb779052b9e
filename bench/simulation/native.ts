import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The model in C, compiled here and now. */
export interface NativeProgram {
  /** Hands over the work. */
  readonly prepare: (request: Float64Array) => Promise<void>;
  /** Throws unless the program gives these outputs on its first paths: otherwise the times would compare different things. */
  readonly check: (expected: readonly number[]) => Promise<void>;
  /** Milliseconds of the fastest of some rounds. */
  readonly measure: (rounds: number) => number;
}

const compilers = ['gcc', 'cc', 'clang'];

/** Compiles the program with -O3; null where there is no C compiler. Throws where there is one that cannot compile it. */
export async function compileNative(source: string, folder: string): Promise<NativeProgram | null> {
  const compiler = compilers.find((name) => spawnSync(name, ['--version']).status === 0);
  if (compiler === undefined) return null;
  const [program, request, answer] = ['native', 'request.bin', 'answer.bin'].map((name) =>
    resolve(folder, name),
  );
  if (program === undefined || request === undefined || answer === undefined) return null;
  const compiled = spawnSync(compiler, ['-O3', '-o', program, source, '-lm'], { encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(`${compiler} could not compile ${source}:\n${compiled.stderr}`);
  await Promise.resolve();

  function measure(rounds: number): number {
    const run = spawnSync(program ?? '', [request ?? '', answer ?? '', String(rounds)], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`The native program failed with exit code ${String(run.status)}.`);
    return Number(run.stdout);
  }

  return {
    prepare: (numbers) => writeFile(request, new Uint8Array(numbers.buffer)),
    async check(expected) {
      measure(1);
      const bytes = await readFile(answer);
      const own = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
      expected.forEach((value, index) => {
        const found = own[index] ?? Infinity;
        const isSame = Number.isNaN(value)
          ? Number.isNaN(found)
          : Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value));
        if (!isSame) throw new Error(`Native output ${index} is ${found}, not ${value}.`);
      });
    },
    measure,
  };
}
