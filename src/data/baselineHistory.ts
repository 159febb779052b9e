import { queryOptions } from '@tanstack/react-query';
import { array, object, pipe, record, regex, string, type InferOutput } from 'valibot';
import {
  baseFigureIds,
  constantIds,
  inputIds,
  type BaseFigureId,
  type ConstantId,
  type InputId,
  type Inputs,
  type ModelBasis,
} from '../model/index.ts';
import { requireContent } from './checkContent.ts';
import { parseJsonText } from './fileText.ts';
import { loadFile } from './loadFile.ts';
import { fileSettings } from './queries.ts';
import { calendarYear, finiteNumber, text } from './schemaParts.ts';

export const baselineHistoryFile = 'baseline-history.json';

// Ids of later or earlier versions of the product may be others: they are read, and compared where both sides have them.
const figures = record(text, finiteNumber);
const entry = object({
  /** The fingerprint that links carry. */
  id: text,
  /** The last day that the data speak of. */
  date: pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/)),
  year: calendarYear,
  defaults: figures,
  base: figures,
  constants: figures,
});
const historySchema = object({ versions: array(entry) });

/** One state of what a link leaves unsaid. */
export type BaselineVersion = InferOutput<typeof entry>;

/**
 * Reads baseline-history.json: every baseline that shared links may have been made on, the present one last.
 * @throws {DataFileError} `notReadable` or `invalid`.
 */
export function parseBaselineHistory(fileText: string): readonly BaselineVersion[] {
  return requireContent(baselineHistoryFile, historySchema, parseJsonText(baselineHistoryFile, fileText))
    .versions;
}

/** The baselines that links were made on; asked for when a link names another one than the page's. */
export function baselineHistoryQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: ['data', baselineHistoryFile] as const,
    queryFn: async (): Promise<readonly BaselineVersion[]> =>
      parseBaselineHistory(await loadFile(baselineHistoryFile)),
  });
}

/** A figure that is not what it was. Null: it did not exist. */
interface Change {
  readonly from: number;
  readonly to: number;
}

export interface BaselineChanges {
  /** Base year then and now, where they differ. */
  readonly year: Change | null;
  readonly defaults: readonly (Change & { readonly id: InputId })[];
  readonly base: readonly (Change & { readonly id: BaseFigureId })[];
  readonly constants: readonly (Change & { readonly id: ConstantId })[];
}

function listChanges<TId extends string>(
  ids: readonly TId[],
  then: Readonly<Record<string, number>>,
  now: Readonly<Record<TId, number>>,
): readonly (Change & { readonly id: TId })[] {
  return ids.flatMap((id) => {
    const from = then[id];
    return from === undefined || from === now[id] ? [] : [{ id, from, to: now[id] }];
  });
}

/** What has changed between a former baseline and the present one. */
export function compareBaselines(
  then: BaselineVersion,
  basis: ModelBasis,
  defaults: Inputs,
): BaselineChanges {
  const { year } = basis.base;
  return {
    year: then.year === year ? null : { from: then.year, to: year },
    defaults: listChanges(inputIds, then.defaults, defaults),
    base: listChanges(baseFigureIds, then.base, basis.base),
    constants: listChanges(constantIds, then.constants, basis.constants),
  };
}
