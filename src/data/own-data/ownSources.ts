import type { Source, SourceFile } from '../sources.ts';
import { makeOwnSourceId } from './readRow.ts';
import type { OwnFile } from './types.ts';

/** How a person's files are called; both texts say whose they are, for some places show only one of them. */
export interface OwnSourceTexts {
  readonly publisher: string;
  readonly title: (name: string) => string;
}

/** The documents with a person's files behind them. Without files the very same documents. */
export function mergeSources(
  shipped: SourceFile,
  files: readonly OwnFile[],
  texts: OwnSourceTexts,
): SourceFile {
  if (files.length === 0) return shipped;
  const own = files.map(({ id, name, addedAt }): readonly [string, Source] => {
    const source: Source = {
      id: makeOwnSourceId(id),
      title: texts.title(name),
      publisher: texts.publisher,
      date: addedAt.slice(0, 10),
      url: null,
    };
    return [source.id, source];
  });
  return { ...shipped, sources: new Map([...shipped.sources, ...own]) };
}
