import type { Browser } from 'playwright-core';
import * as v from 'valibot';

/** The parts of the measurement by their names on the command line. */
export const partIds = ['drag', 'load', 'switch', 'facts', 'memory'] as const;
export type PartId = (typeof partIds)[number];

/** A folder that is served. */
export interface Site {
  /** Address without a slash at its end. */
  readonly origin: string;
  /** Path of the folder, to weigh its files. */
  readonly folder: string;
}

/** What every part measures with. */
export interface Bench {
  readonly browser: Browser;
  readonly product: Site;
  /** The pages that the product is measured against. */
  readonly pages: Site;
}

/** What a number counts; decides by how much it may differ from the last record without being worse. `context`: never compared. */
export const columnKinds = ['time', 'ratio', 'count', 'bytes', 'context'] as const;
export type ColumnKind = (typeof columnKinds)[number];

const columnSchema = v.object({
  id: v.string(),
  title: v.string(),
  kind: v.picklist(columnKinds),
  digits: v.number(),
  better: v.picklist(['less', 'more']),
});
const rowSchema = v.object({ name: v.string(), values: v.record(v.string(), v.nullable(v.number())) });
const tableSchema = v.object({
  id: v.string(),
  title: v.string(),
  columns: v.array(columnSchema),
  rows: v.array(rowSchema),
});
const targetSchema = v.object({
  name: v.string(),
  /** Null: not measured. */
  value: v.nullable(v.number()),
  limit: v.string(),
  isMet: v.boolean(),
});
const settingSchema = v.object({
  browser: v.string(),
  /** Processors and system, and how busy they were before the run (tasks waiting to run, mean of a minute). */
  machine: v.string(),
  load: v.number(),
  rounds: v.number(),
  date: v.string(),
});
const partSchema = v.object({
  id: v.picklist(partIds),
  title: v.string(),
  /** What was done, a line each. */
  notes: v.array(v.string()),
  tables: v.array(tableSchema),
  targets: v.array(targetSchema),
});
const recordedPartSchema = v.object({ ...partSchema.entries, setting: settingSchema });
const recordSchema = v.object({ version: v.literal(2), parts: v.array(recordedPartSchema) });

export type Column = Readonly<v.InferOutput<typeof columnSchema>>;
export type Row = Readonly<v.InferOutput<typeof rowSchema>>;
export type Table = Readonly<v.InferOutput<typeof tableSchema>>;
/** One thing to reach. */
export type Target = Readonly<v.InferOutput<typeof targetSchema>>;
/** How a run was made, for people who compare it with theirs. */
export type Setting = Readonly<v.InferOutput<typeof settingSchema>>;
/** What one part found. */
export type PartResult = Readonly<v.InferOutput<typeof partSchema>>;
export type RecordedPart = Readonly<v.InferOutput<typeof recordedPartSchema>>;
/** What the repository keeps of the last measurements. */
export type BenchRecord = Readonly<v.InferOutput<typeof recordSchema>>;

/** Reads a record; null when the text holds none of this version. */
export function parseRecord(text: string): BenchRecord | null {
  try {
    const content: unknown = JSON.parse(text);
    const read = v.safeParse(recordSchema, content);
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** One part of the measurement: measures itself as often as asked. */
export interface Part {
  readonly id: PartId;
  readonly run: (bench: Bench, rounds: number) => Promise<PartResult>;
}

/** A part from how one round of it is measured and what all rounds together say. */
export function makePart<TRound>(
  id: PartId,
  measure: (bench: Bench, round: number) => Promise<TRound>,
  summarize: (rounds: readonly TRound[]) => Omit<PartResult, 'id'>,
): Part {
  return {
    id,
    run: async (bench, count) => {
      const rounds: TRound[] = [];
      for (let round = 0; round < count; round += 1) {
        console.log(`bench: ${id}, round ${round + 1} of ${count}`);
        rounds.push(await measure(bench, round));
      }
      return { id, ...summarize(rounds) };
    },
  };
}

const defaultDigits = { time: 1, ratio: 2, count: 0, bytes: 1, context: 0 } as const;

/** A column of which less is better. */
export function makeColumn(
  id: string,
  title: string,
  kind: ColumnKind,
  choice: Partial<Pick<Column, 'digits' | 'better'>> = {},
): Column {
  return { id, title, kind, digits: defaultDigits[kind], better: 'less', ...choice };
}

/** A value that could not be measured misses its target. */
function makeTarget(name: string, value: number, limit: string, isMet: boolean): Target {
  return { name, value: Number.isFinite(value) ? value : null, limit, isMet };
}

export const atMost = (name: string, value: number, limit: number): Target =>
  makeTarget(name, value, `≤ ${limit}`, value <= limit);

export const atLeast = (name: string, value: number, limit: number): Target =>
  makeTarget(name, value, `≥ ${limit}`, value >= limit);

/** Values as a record keeps them: what is no number was not measured. */
export function makeRow(name: string, values: Readonly<Record<string, number>>): Row {
  const kept: Record<string, number | null> = {};
  for (const [id, value] of Object.entries(values)) kept[id] = Number.isFinite(value) ? value : null;
  return { name, values: kept };
}

export const bytesPerKilobyte = 1024;
