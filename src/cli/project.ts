import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { resolveForCaller } from './callerFolder.ts';
import { runProject } from './projectCommand.ts';
import { readBasis } from './readBasis.ts';

const dataFolder = resolve(import.meta.dirname, '../../public/data');

/** The command `npm run --silent project`: its arguments in, its exit code out (0, or 2 after a message on standard error). */
export function main(args: readonly string[]): Promise<number> {
  return runProject(args, {
    readFile: (path) => readFile(resolveForCaller('project', path), 'utf8'),
    readStandardInput: () => text(process.stdin),
    readProductData: () => readBasis(dataFolder),
    writeOutput: (output) => process.stdout.write(output),
    writeError: (message) => process.stderr.write(message),
  });
}
