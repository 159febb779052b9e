import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { runProject } from './projectCommand.ts';
import { readBasis } from './readBasis.ts';

const dataFolder = resolve(import.meta.dirname, '../../public/data');

/** The command `npm run --silent project`: its arguments in, its exit code out (0, or 2 after a message on standard error). */
export function main(args: readonly string[]): Promise<number> {
  return runProject(args, {
    readFile: (path) => readFile(resolve(callerFolder(), path), 'utf8'),
    readStandardInput: () => text(process.stdin),
    readProductData: () => readBasis(dataFolder),
    writeOutput: (output) => process.stdout.write(output),
    writeError: (message) => process.stderr.write(message),
  });
}

/** npm runs scripts in the folder of package.json and says where it was called from: the caller's file names start there. */
function callerFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return script === 'project' && calledFrom !== undefined ? calledFrom : process.cwd();
}
