import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { compareReleases, writeChangeTable } from './compareReleases.ts';
import { readBasis } from './readBasis.ts';
import { readField } from './readField.ts';
import {
  buildReleaseRecord,
  parseReleaseRecord,
  writeReleaseRecord,
  type ReleaseRecord,
} from './releaseRecord.ts';

const repository = resolve(import.meta.dirname, '../..');
const recordFile = resolve(repository, 'tests/fixtures/release/projections.json');

/** The last release's record as it is committed. Throws when there is none. */
export async function readLastRelease(): Promise<ReleaseRecord> {
  return parseReleaseRecord(await readFile(recordFile, 'utf8'));
}

/** The same for the product as it stands in this folder. */
export async function readThisRelease(): Promise<ReleaseRecord> {
  const packageText = await readFile(resolve(repository, 'package.json'), 'utf8');
  const version = readField(JSON.parse(packageText), 'version');
  return buildReleaseRecord(String(version), await readBasis(resolve(repository, 'public/data')));
}

/** The command `npm run release:record`: shows what moved since the record, then writes it anew. */
export async function main(): Promise<number> {
  const now = await readThisRelease();
  const last = await readLastRelease().catch(() => null);
  const changes = last === null ? [] : compareReleases(last, now);
  if (last === null) process.stdout.write('There was no record yet.\n');
  else if (changes.length === 0) process.stdout.write(`Nothing moved since ${last.version}.\n`);
  else process.stdout.write(`Since ${last.version}:\n${writeChangeTable(changes)}\n`);
  await writeFile(recordFile, writeReleaseRecord(now));
  process.stdout.write(`Recorded ${now.scenarios.length} scenarios of ${now.version}.\n`);
  return 0;
}
