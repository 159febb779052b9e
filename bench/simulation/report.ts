import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';

/** A measured figure beside its target. */
export interface Finding {
  readonly name: string;
  readonly value: string;
  readonly target: string | null;
  /** Null where there is no target, or where it could not be measured. */
  readonly isMet: boolean | null;
}

const introduction = `# Speed of the simulation

Written by \`npm run bench -- --write\` (\`bench/simulation.ts\`). The simulation projects every path of the model for ten years with all
outputs: typed arrays, one column an assumption and output, 256 paths at a time (\`src/model/simulation\`). It runs on one core, in the
page in a worker.

The yardstick is the same model in plain C (\`bench/native/simulation.c\`): scalar doubles, one path after the other, the same draws, the
same outputs. Before anything is measured the program's outputs are compared with those of the product, to 1e-9. Both take turns
for several rounds and the best of each counts, so read the shares; milliseconds depend on the machine and on what else it does.
`;

/** Puts the figures into a document. */
export async function writeReport(
  file: string,
  findings: readonly Finding[],
  hasNative: boolean,
): Promise<void> {
  const rows = findings.map(({ name, value, target, isMet }) => {
    const verdict = isMet === null ? '' : isMet ? 'met' : '**missed**';
    return `| ${name} | ${value} | ${target ?? ''} | ${verdict} |`;
  });
  const cpu = cpus()[0]?.model ?? 'unknown processor';
  const machine = `${cpu.trim()}, Node ${process.version}${hasNative ? '' : ', no C compiler'}`;
  const table = ['| what | measured | target | |', '| --- | --- | --- | --- |', ...rows].join('\n');
  await mkdir(dirname(file), { recursive: true });
  const text = `${introduction}\nMachine: ${machine}.\n\n${table}\n`;
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
