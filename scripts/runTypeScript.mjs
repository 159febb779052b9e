// Runs a TypeScript module of this repository under plain Node, through Vite's own loader: no build step, no second compiler.
// usage: node scripts/runTypeScript.mjs FILE.ts [ARGUMENT ...]   (the module exports main(arguments): Promise<exit code>)
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/runTypeScript.mjs FILE.ts [ARGUMENT ...]');
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
if (typeof module.main !== 'function') throw new Error(`${file} exports no main()`);
process.exitCode = await module.main(rest);
