// Exports the workbook of every preset, lets LibreOffice compute it anew, and compares every output and year with the model.
// usage: node scripts/checkWorkbook.mjs   (says so and ends well where there is no LibreOffice; SOFFICE names another program)
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('..', import.meta.url));
const soffice = process.env['SOFFICE'] ?? 'soffice';
const tolerance = 1e-6;
/** Comma, quotation marks, UTF-8, every sheet, numbers as they are and not as they are shown. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** By default LibreOffice believes the values that a file has stored; this setting makes it compute. */
const recalculation = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

async function hasLibreOffice() {
  try {
    await run(soffice, ['--version']);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} scenario a file
 * @param {string} format
 * @returns {Promise<string>} the file written
 */
async function exportScenario(folder, scenario, format) {
  const out = join(folder, `scenario.${format}`);
  const command = ['scripts/runTypeScript.mjs', 'src/cli/export.ts'];
  await run('node', [...command, '--format', format, '--scenario', scenario, '--out', out], {
    cwd: repository,
  });
  return out;
}

/**
 * The rows of the sheet of checks after LibreOffice has opened the workbook.
 * @param {string} folder
 * @param {string} profile
 * @param {string} workbook
 * @returns {Promise<string[][]>}
 */
async function openWorkbook(folder, profile, workbook) {
  const out = await mkdtemp(join(folder, 'csv-'));
  const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  await run(soffice, [settings, '--headless', '--convert-to', csvFilter, '--outdir', out, workbook]);
  const file = (await readdir(out)).find((name) => name.endsWith('-Checks.csv'));
  if (file === undefined) throw new Error('LibreOffice wrote no sheet of checks.');
  const text = await readFile(join(out, file), 'utf8');
  return text
    .split('\n')
    .map((line) => line.replaceAll(/"([^"]*)"/g, (_, cell) => cell.replaceAll(',', ' ')).split(','));
}

/**
 * @param {string[][]} checks
 * @param {Record<string, number | null>[]} years the model's rows
 * @returns {string[]} outputs and years that differ
 */
function findDifferences(checks, years) {
  const start = checks.findIndex(([heading]) => heading === 'Value in this workbook') + 1;
  const ids = Object.keys(years[0] ?? {}).filter((id) => id !== 'year');
  return ids.flatMap((id, order) =>
    years.flatMap((year, t) => {
      const expected = year[id] ?? null;
      const cell = checks[start + order]?.[3 + t] ?? '';
      const agrees =
        expected === null
          ? cell === 'n/m'
          : cell !== '' && Math.abs(Number(cell) - expected) <= tolerance * Math.max(1, Math.abs(expected));
      return agrees ? [] : [`${id} ${year['year']}: ${expected} is ${cell}`];
    }),
  );
}

/**
 * @param {string} workbook
 * @param {string} changed path of the changed file
 * @param {(path: string, xml: string) => string} change
 */
async function rewrite(workbook, changed, change) {
  const parts = Object.entries(unzipSync(await readFile(workbook)));
  const files = parts.map(([path, content]) => [path, strToU8(change(path, strFromU8(content)))]);
  await writeFile(changed, zipSync(Object.fromEntries(files)));
}

/**
 * @param {boolean} isRight
 * @param {string} claim
 */
function report(isRight, claim) {
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${claim}`);
  if (!isRight) process.exitCode = 1;
}

/** @param {string} folder */
async function checkAll(folder) {
  const [computing, believing] = [join(folder, 'computing'), join(folder, 'believing')];
  await mkdir(join(computing, 'user'), { recursive: true });
  await writeFile(join(computing, 'user', 'registrymodifications.xcu'), recalculation);
  const { presets } = JSON.parse(await readFile(join(repository, 'public/data/assumptions.json'), 'utf8'));
  const scenario = join(folder, 'input.json');
  /** @type {{ workbook: string, rows: Record<string, number | null>[] }} */
  let last = { workbook: '', rows: [] };
  for (const { id, inputs } of presets) {
    await writeFile(scenario, JSON.stringify({ inputs }));
    const workbook = await exportScenario(folder, scenario, 'xlsx');
    const { rows } = JSON.parse(await readFile(await exportScenario(folder, scenario, 'json'), 'utf8'));
    const checks = await openWorkbook(folder, computing, workbook);
    const differences = findDifferences(checks, rows);
    const verdict = checks.some((row) => row.includes('The workbook agrees with the app'));
    report(differences.length === 0 && verdict, `${id}: every output and year agrees with the model`);
    differences.slice(0, 5).forEach((difference) => console.log(`         ${difference}`));
    last = { workbook, rows };
  }
  const changed = join(folder, 'changed.xlsx');
  await rewrite(last.workbook, changed, (path, xml) =>
    path.startsWith('xl/worksheets/') ? xml.replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f><v>77</v>') : xml,
  );
  const computed = findDifferences(await openWorkbook(folder, computing, changed), last.rows);
  report(
    computed.length === 0,
    'control: wrong stored values make no difference, so the formulas were computed',
  );
  const believed = findDifferences(await openWorkbook(folder, believing, changed), last.rows);
  report(believed.length > 0, 'control: without the setting they would have been believed');
  await rewrite(last.workbook, changed, (path, xml) =>
    path === 'xl/worksheets/sheet3.xml' ? xml.replaceAll('in_awsCashMargin', '(in_awsCashMargin+1)') : xml,
  );
  const wrong = findDifferences(await openWorkbook(folder, computing, changed), last.rows);
  report(wrong.length > 0, `control: a changed formula is found (${wrong.length} values differ)`);
}

if (await hasLibreOffice()) {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  try {
    await checkAll(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
} else console.log('LibreOffice (soffice) is not on the path: nothing was checked.');
