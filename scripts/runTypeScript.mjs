// Runs a TypeScript module of this repository under plain Node, through Vite's own loader: no build step, no second compiler.
// usage: node scripts/runTypeScript.mjs FILE.ts [ARGUMENT ...]   (the module exports main(arguments): Promise<exit code>)
import { resolve } from 'node:path';
import process from 'node:process';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/runTypeScript.mjs FILE.ts [ARGUMENT ...]');
const environment = createRunnableDevEnvironment(
  'command',
  await resolveConfig(
    {
      configFile: false,
      envDir: false,
      logLevel: 'error',
      environments: { command: { consumer: 'server', resolve: { external: true } } },
    },
    'serve',
  ),
  { runnerOptions: { hmr: { logger: false } }, hot: false },
);
await environment.init();
try {
  const module = await environment.runner.import(resolve(file));
  if (typeof module.main !== 'function') throw new Error(`${file} exports no main()`);
  // The loader stays open until the end: a module may load others when it first needs them.
  process.exitCode = await module.main(rest);
} finally {
  await environment.close();
}
