import { findIn, isComparable, isWorse, listLosses, tolerances } from './comparison.ts';
import type { BenchRecord, Column, RecordedPart, Row, Setting, Table, Target } from './part.ts';

const show = (value: number, digits: number): string => value.toFixed(digits);

/** A table of Markdown whose columns stand one below the other in a terminal as well. */
export function makeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => `| ${line.map(pad).join(' | ')} |`).join('\n');
}

/** `17.2 → 18.0`, with ▲ behind what became worse. */
function writeCell(
  table: Table,
  row: Row,
  column: Column,
  now: Setting,
  last: RecordedPart | undefined,
): string {
  const value = row.values[column.id] ?? null;
  if (value === null) return '–';
  const text = show(value, column.digits);
  const before = findIn(last)(table, row.name, column.id);
  if (last === undefined || before === null || !isComparable(column.kind, last.setting, now)) return text;
  const lastText = show(before, column.digits);
  const mark = isWorse(column, before, value) ? ' ▲' : '';
  return lastText === text || column.kind === 'context' ? `${text}${mark}` : `${lastText} → ${text}${mark}`;
}

function writeTable(table: Table, now: Setting, last: RecordedPart | undefined): string {
  const header = ['', ...table.columns.map(({ title }) => title)];
  const rows = table.rows.map((row) => [
    row.name,
    ...table.columns.map((column) => writeCell(table, row, column, now, last)),
  ]);
  return makeTable(header, rows);
}

function writeTargets(targets: readonly Target[]): string {
  return makeTable(
    ['what', 'here', 'target', ''],
    targets.map(({ name, value, limit, isMet }) => [
      name,
      value === null ? '–' : show(value, 2),
      limit,
      isMet ? 'met' : 'MISSED',
    ]),
  );
}

function describeRun({ browser, machine, load, rounds, date }: Setting): string {
  const times = rounds === 1 ? '1 round' : `${rounds} rounds`;
  return `Measured on ${date}: ${browser}, ${times}, on ${machine}, load ${show(load, 1)} before.`;
}

function writeLosses(part: RecordedPart, last: RecordedPart | undefined): readonly string[] {
  const losses = listLosses(part, part.setting, last);
  if (losses.length === 0) return [];
  const lines = losses.map(
    ({ table, row, column, last: before, now }) =>
      `- ▲ ${table}, ${row}, ${column}: ${show(before, 2)} → ${show(now, 2)}`,
  );
  return ['', 'Worse than the last time:', '', ...lines];
}

function writePart(part: RecordedPart, last: RecordedPart | undefined): string {
  return [
    `## ${part.title}`,
    '',
    ...part.notes,
    describeRun(part.setting),
    ...part.tables.flatMap((table) => ['', `### ${table.title}`, '', writeTable(table, part.setting, last)]),
    ...writeLosses(part, last),
    '',
  ].join('\n');
}

function describeTolerances(): string {
  const parts = Object.entries(tolerances).map(([kind, { share, absolute }]) => {
    const name = { time: 'times (ms)', ratio: 'ratios', count: 'counts', bytes: 'sizes (kB)' }[kind] ?? kind;
    return share === 0 && absolute === 0 ? `${name} at all` : `${name} by ${share * 100}% and ${absolute}`;
  });
  return `${parts.join(', ')};`;
}

/** The parts as Markdown, beside the last record; printed as well, since the tables read well in a terminal. */
export function writeReport(parts: readonly RecordedPart[], last: BenchRecord | null): string {
  return [
    '# Speed in the browser',
    '',
    'Made by `npm run bench:browser -- --write`; run it yourself with `npm run bench:browser` on a quiet machine.',
    'Compare ratios, not milliseconds: other machines, and other work on the same one, change the times. Where a cell holds two',
    "numbers, the first is the last record's. ▲ marks what became worse by more than its tolerance:",
    describeTolerances(),
    'times only against the same machine and browser.',
    '',
    '## Targets',
    '',
    writeTargets(parts.flatMap(({ targets }) => targets)),
    '',
    ...parts.map((part) =>
      writePart(
        part,
        last?.parts.find(({ id }) => id === part.id),
      ),
    ),
  ].join('\n');
}
