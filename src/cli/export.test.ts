import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readWorkbook } from '../test/readWorkbook.ts';

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, '../..');
const command = ['scripts/runTypeScript.mjs', 'src/cli/export.ts'];

it(
  'writes a file in a process of its own, and answers a mistake with exit code 2',
  { timeout: 60_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'export-'));
    const [scenario, out] = [join(folder, 'scenario.json'), join(folder, 'out.xlsx')];
    try {
      await writeFile(scenario, '{"inputs": {"capex": 250}}');
      await run('node', [...command, '--format', 'xlsx', '--scenario', scenario, '--out', out], {
        cwd: repository,
      });
      expect(readWorkbook(await readFile(out)).sheets).toHaveLength(6);
      await expect(run('node', [...command, '--format', 'xls'], { cwd: repository })).rejects.toMatchObject({
        code: 2,
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
