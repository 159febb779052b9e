import { arch, cpus, loadavg, type } from 'node:os';
import { updateRecord } from './comparison.ts';
import { dragPart } from './dragPart.ts';
import { factsPart } from './factsPart.ts';
import { loadPart } from './loadPart.ts';
import { memoryPart } from './memoryPart.ts';
import {
  parseRecord,
  partIds,
  type Bench,
  type BenchRecord,
  type Part,
  type PartId,
  type RecordedPart,
  type Target,
} from './part.ts';
import { assertProductionBuild } from './productionBuild.ts';
import { writeReport } from './report.ts';
import { switchPart } from './switchPart.ts';

export { serveFolder } from './serveFolder.ts';

export interface Result {
  /** The record with what was measured now. */
  readonly record: BenchRecord;
  /** What was measured now, beside the last record. */
  readonly report: string;
  /** The same for the whole record. */
  readonly page: string;
  readonly missed: readonly Target[];
}

const parts: Readonly<Record<PartId, Part>> = {
  drag: dragPart,
  load: loadPart,
  switch: switchPart,
  facts: factsPart,
  memory: memoryPart,
};

/**
 * The parts that a list such as `drag,memory` names, in the order of the measurement; all without a list.
 * @throws {Error} on a name that is none
 */
export function choosePartIds(list: string | undefined): readonly PartId[] {
  if (list === undefined) return partIds;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => partIds.every((id) => id !== name));
  if (unknown !== undefined) throw new Error(`--only knows ${partIds.join(', ')}, not "${unknown}"`);
  return partIds.filter((id) => names.includes(id));
}

function describeMachine(): string {
  const processors = cpus();
  return `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, ${type()} ${arch()}`;
}

/** Measures the chosen parts one after the other. `lastText`: the file of the last record, empty when there is none. */
export async function runBrowserBench(
  bench: Bench,
  chosen: readonly PartId[],
  rounds: number,
  lastText: string,
): Promise<Result> {
  const last = parseRecord(lastText);
  for (const { folder } of [bench.product, bench.pages]) await assertProductionBuild(folder);
  const measured: RecordedPart[] = [];
  for (const id of chosen) {
    const [load = NaN] = loadavg();
    const setting = {
      browser: `Chromium ${bench.browser.version()}`,
      machine: describeMachine(),
      load,
      rounds,
      date: new Date().toISOString().slice(0, 10),
    };
    measured.push({ ...(await parts[id].run(bench, rounds)), setting });
  }
  const record = updateRecord(last, measured, partIds);
  return {
    record,
    report: writeReport(measured, last),
    page: writeReport(record.parts, last),
    missed: measured.flatMap(({ targets }) => targets).filter(({ isMet }) => !isMet),
  };
}
