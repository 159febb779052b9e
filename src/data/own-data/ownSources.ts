import type { Source, SourceFile } from '../sources.ts';
import { makeOwnSourceId } from './readRow.ts';
import type { OwnFile } from './types.ts';

/** The documents with a person's files behind them; `publisher` says whose they are. Without files the very same documents. */
export function mergeSources(shipped: SourceFile, files: readonly OwnFile[], publisher: string): SourceFile {
  if (files.length === 0) return shipped;
  const own = files.map(({ id, name, addedAt }): readonly [string, Source] => {
    const source: Source = {
      id: makeOwnSourceId(id),
      title: name,
      publisher,
      date: addedAt.slice(0, 10),
      url: null,
    };
    return [source.id, source];
  });
  return { ...shipped, sources: new Map([...shipped.sources, ...own]) };
}
