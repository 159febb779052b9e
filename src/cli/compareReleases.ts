import { inputIds, outputIds } from '../model/index.ts';
import type { RecordedScenario, RecordedYear, ReleaseRecord } from './releaseRecord.ts';

/** One figure that is no longer what it was. */
export interface ReleaseChange {
  readonly scenario: string;
  /** Id of an input or an output, or "scenario" for one that came or went. */
  readonly figure: string;
  /** Calendar year; null for inputs. Of the years of an output only the one that moved most is told. */
  readonly year: number | null;
  /** How many years of the output moved; 1 for inputs. */
  readonly yearsMoved: number;
  readonly was: number | null;
  readonly is: number | null;
}

/** Less is rounding. */
const tolerance = 1e-9;

function isSame(was: number | null, is: number | null): boolean {
  if (was === null || is === null || Number.isNaN(was) || Number.isNaN(is)) return Object.is(was, is);
  return Math.abs(was - is) <= tolerance * Math.max(1, Math.abs(was), Math.abs(is));
}

/** How much a figure moved beside its size: from 0 to 2; what came or went moved most. */
export function computeWeight({ was, is }: Pick<ReleaseChange, 'was' | 'is'>): number {
  if (was === null || is === null || Number.isNaN(was) || Number.isNaN(is)) return 2;
  return Math.abs(is - was) / Math.max(Math.abs(was), Math.abs(is), 1);
}

function compareInputs(was: RecordedScenario, is: RecordedScenario): readonly ReleaseChange[] {
  return inputIds
    .filter((id) => !isSame(was.inputs[id], is.inputs[id]))
    .map((id) => ({
      scenario: is.id,
      figure: id,
      year: null,
      yearsMoved: 1,
      was: was.inputs[id],
      is: is.inputs[id],
    }));
}

function compareOutputs(was: RecordedScenario, is: RecordedScenario): readonly ReleaseChange[] {
  const before = new Map<number, RecordedYear>(was.years.map((row) => [row.year, row]));
  return outputIds.flatMap((output) => {
    const moved = is.years
      .map(({ year, outputs }) => ({
        year,
        was: before.get(year)?.outputs[output] ?? null,
        is: outputs[output],
      }))
      .filter((pair) => !isSame(pair.was, pair.is))
      .toSorted((a, b) => computeWeight(b) - computeWeight(a));
    const [most] = moved;
    if (most === undefined) return [];
    return [{ scenario: is.id, figure: output, yearsMoved: moved.length, ...most }];
  });
}

function listScenarioChange(id: string, wasThere: boolean): ReleaseChange {
  const [was, is] = wasThere ? [1, null] : [null, 1];
  return { scenario: id, figure: 'scenario', year: null, yearsMoved: 1, was, is };
}

/** What differs between the last release and now: inputs first, then outputs, scenario by scenario. */
export function compareReleases(was: ReleaseRecord, is: ReleaseRecord): readonly ReleaseChange[] {
  const before = new Map(was.scenarios.map((scenario) => [scenario.id, scenario]));
  const now = new Set(is.scenarios.map(({ id }) => id));
  const gone = was.scenarios.filter(({ id }) => !now.has(id)).map(({ id }) => listScenarioChange(id, true));
  const changed = is.scenarios.flatMap((scenario) => {
    const former = before.get(scenario.id);
    if (former === undefined) return [listScenarioChange(scenario.id, false)];
    return [...compareInputs(former, scenario), ...compareOutputs(former, scenario)];
  });
  return [...gone, ...changed];
}

const head = ['scenario', 'figure', 'year', 'was', 'is', 'change', 'years'] as const;
/** More lines nobody reads. */
const mostLines = 80;

function writeFigure(value: number | null): string {
  if (value === null) return '–';
  return Number.isNaN(value) ? 'new' : String(Number(value.toPrecision(6)));
}

function writeChange({ was, is }: ReleaseChange): string {
  if (was === null || is === null || Number.isNaN(was)) return '';
  const difference = is - was;
  const sign = difference > 0 ? '+' : '';
  const percent = was === 0 ? '' : ` (${sign}${((100 * difference) / Math.abs(was)).toPrecision(2)} %)`;
  return `${sign}${Number(difference.toPrecision(3))}${percent}`;
}

/** The changes as a table in plain text. When there are very many, those that moved most. */
export function writeChangeTable(changes: readonly ReleaseChange[]): string {
  const heaviest = new Set(
    changes.toSorted((a, b) => computeWeight(b) - computeWeight(a)).slice(0, mostLines),
  );
  const rows = changes
    .filter((change) => heaviest.has(change))
    .map((change) => [
      change.scenario,
      change.figure,
      change.year === null ? '' : String(change.year),
      writeFigure(change.was),
      writeFigure(change.is),
      writeChange(change),
      change.year === null ? '' : String(change.yearsMoved),
    ]);
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const left = changes.length - rows.length;
  return [...lines, ...(left > 0 ? [`and ${left} more figures that moved less`] : [])].join('\n');
}
