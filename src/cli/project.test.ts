import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { readField } from './readField.ts';

const repository = resolve(import.meta.dirname, '../..');

it('answers in a real shell to a caller in another folder', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'project-'));
  await writeFile(join(folder, 'scenario.json'), '{"inputs": {"capex": 250}}');
  const args = [
    '--prefix',
    repository,
    'run',
    '--silent',
    'project',
    '--',
    'scenario.json',
    '--horizon',
    '2',
  ];
  const child = spawn('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  const closed = new Promise((settle) => child.on('close', settle));
  const [output, message, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  await rm(folder, { recursive: true });
  expect(code, message).toBe(0);
  expect(readField(JSON.parse(output), 'rows')).toMatchObject([{ year: 2026, capex: 250 }, { year: 2027 }]);
});
