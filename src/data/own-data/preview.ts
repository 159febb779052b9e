import type { Fact } from '../facts.ts';
import { isOwnId } from '../../model/index.ts';
import { FactIndex, mergeFacts } from './mergeFacts.ts';
import type { DecimalStyle } from './numbers.ts';
import { findDecimalStyle } from './numbers.ts';
import { PlausibilityCheck } from './plausibility.ts';
import { readBytes } from './readBytes.ts';
import type { RowContext } from './readRow.ts';
import { readRow } from './readRow.ts';
import type { GivenRow, GivenTable } from './readTable.ts';
import { readTable } from './readTable.ts';
import type { OwnFact, OwnFile, PreviewResult, PreviewRow } from './types.ts';
import { buildVocabulary } from './vocabulary.ts';

export interface PreviewRequest {
  readonly file: OwnFile;
  readonly bytes: Uint8Array;
  readonly shipped: readonly Fact[];
  /** What the person brought before. */
  readonly own: readonly OwnFact[];
}

/** Lets others work; called between two rows, at least every few milliseconds of work. */
export type Pause = () => Promise<void> | void;

/** Rows between two pauses: less than ten milliseconds of work on a slow machine. */
const rowsBetweenPauses = 250;

/** What would happen if the file was taken over. Takes any bytes and never throws; `pause` is called between parts of the work. */
export async function buildPreview(request: PreviewRequest, pause: Pause): Promise<PreviewResult> {
  const fileName = request.file.name;
  const read = readBytes(request.bytes);
  if (!read.ok) return { ok: false, fileName, problem: read.problem };
  const result = await readTable(fileName, read.text);
  if (!result.ok) return { ok: false, fileName, problem: result.problem };
  await pause();
  const style = findStyle(result.table);
  const rows = await compareRows(result.table.rows, request, style, pause);
  const { format, ignoredColumns } = result.table;
  const decimal = style === 'comma' ? 'comma' : 'point';
  return { ok: true, preview: { file: request.file, format, decimal, ignoredColumns, rows } };
}

function findStyle({ rows, delimiter }: GivenTable): DecimalStyle {
  return findDecimalStyle(
    rows.flatMap(({ cells, issue }) => (issue === null ? [cells.value ?? ''] : [])),
    delimiter,
  );
}

async function compareRows(
  given: readonly GivenRow[],
  { file, shipped, own }: PreviewRequest,
  style: DecimalStyle,
  pause: Pause,
): Promise<readonly PreviewRow[]> {
  const context: RowContext = { file, style, vocabulary: buildVocabulary(shipped) };
  const comparison = new Comparison(mergeFacts(shipped, own));
  const rows: PreviewRow[] = [];
  for (const [index, row] of given.entries()) {
    if (index % rowsBetweenPauses === rowsBetweenPauses - 1) await pause();
    const reading = readRow(row, context);
    rows.push(
      reading.ok
        ? comparison.compare(row, reading.fact)
        : { kind: 'refused', row: row.number, cells: row.cells, issues: reading.issues },
    );
  }
  return rows;
}

/** Sets the rows of one file against what is shown now, and against each other. */
class Comparison {
  readonly #shown: FactIndex<Fact>;
  readonly #plausibility: PlausibilityCheck;
  /** Row of the first figure for each id, and whether it says nothing new. */
  readonly #earlier = new Map<string, { readonly row: number; readonly isUnchanged: boolean }>();

  constructor(shown: readonly Fact[]) {
    this.#shown = new FactIndex(shown);
    this.#plausibility = new PlausibilityCheck(shown);
  }

  compare({ number: row, cells }: GivenRow, fact: OwnFact): PreviewRow {
    const same = this.#shown.findSame(fact);
    const isUnchanged = same.some((known) => saysTheSame(known, fact));
    const earlier = this.#earlier.get(fact.id);
    // A figure that several sources give stands in several rows of the shipped file, which must come back unharmed.
    if (earlier !== undefined && !(earlier.isUnchanged && isUnchanged)) {
      const problem = { kind: 'duplicate', firstRow: earlier.row } as const;
      return { kind: 'refused', row, cells, issues: [{ column: null, problem }] };
    }
    this.#earlier.set(fact.id, earlier ?? { row, isUnchanged });
    if (isUnchanged) return { kind: 'unchanged', row, fact };
    const warnings = this.#plausibility.findWarnings(fact);
    if (same.length === 0) return { kind: 'added', row, fact, warnings };
    const replaces = same.map(({ id, value }) => ({ id, value, isOwn: isOwnId(id) }));
    return { kind: 'replaced', row, fact, replaces, warnings };
  }
}

/** Of a shipped figure only the value counts: its confidence and note belong to its source. */
function saysTheSame(known: Fact, fact: OwnFact): boolean {
  if (known.value !== fact.value) return false;
  return !isOwnId(known.id) || (known.confidence === fact.confidence && known.note === fact.note);
}
