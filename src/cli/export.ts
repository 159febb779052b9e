import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { resolveForCaller } from './callerFolder.ts';
import { runExport } from './exportCommand.ts';
import { readExportData } from './exportData.ts';

const dataFolder = resolve(import.meta.dirname, '../../public/data');

/** The command `npm run --silent export`: its arguments in, its exit code out (0, or 2 after a message on standard error). */
export function main(args: readonly string[]): Promise<number> {
  return runExport(args, {
    readFile: (path) => readFile(resolveForCaller('export', path), 'utf8'),
    readStandardInput: () => text(process.stdin),
    readProductData: () => readExportData(dataFolder),
    writeFile: (path, content) => writeFile(resolveForCaller('export', path), content),
    writeOutput: (content) => process.stdout.write(content),
    writeError: (message) => process.stderr.write(message),
    readTime: () => new Date(),
  });
}
