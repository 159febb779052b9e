import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { listAccepted } from '../../data/own-data/listAccepted.ts';
import { largestFile } from '../../data/own-data/readBytes.ts';
import { requestPreview } from '../../data/own-data/requestPreview.ts';
import type { FileProblem, OwnFile, Preview } from '../../data/own-data/types.ts';
import { factsQuery } from '../../data/queries.ts';
import type { OwnDataHandle } from '../../derived/ownDataStart.ts';
import { selectShippedFacts } from '../../derived/ownDataMerge.ts';

/** Where the reading of a file stands. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | {
      readonly kind: 'problem';
      readonly fileName: string;
      readonly problem: FileProblem | { readonly kind: 'noFacts' };
    }
  | { readonly kind: 'preview'; readonly preview: Preview };

export interface Import {
  readonly state: ImportState;
  /** Files that come after this one. */
  readonly waiting: number;
  readonly choose: (files: readonly File[]) => void;
  /** Takes the previewed figures over; returns how many. */
  readonly accept: () => number;
  readonly discard: () => void;
}

function makeFile(name: string): OwnFile {
  const now = new Date();
  const id = `${now.getTime().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  return { id, name, addedAt: now.toISOString() };
}

async function readFile(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Reads chosen files one after the other; each is previewed and waits for the person. */
export function useImport(handle: OwnDataHandle): Import {
  const client = useQueryClient();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [queue, setQueue] = useState<readonly File[]>([]);

  const read = useCallback(
    async (file: File): Promise<ImportState> => {
      const fileName = file.name;
      if (file.size > largestFile)
        return {
          kind: 'problem',
          fileName,
          problem: { kind: 'tooLarge', bytes: file.size, limit: largestFile },
        };
      const bytes = await readFile(file);
      if (bytes === null) return { kind: 'problem', fileName, problem: { kind: 'failed' } };
      await client.query(factsQuery()).catch(() => undefined);
      const shipped = selectShippedFacts(client)?.facts;
      if (shipped === undefined) return { kind: 'problem', fileName, problem: { kind: 'noFacts' } };
      const own = handle.state.getState().record.facts;
      const result = await requestPreview({ file: makeFile(fileName), bytes, shipped, own });
      return result.ok ? { kind: 'preview', preview: result.preview } : { kind: 'problem', ...result };
    },
    [client, handle],
  );

  const start = useCallback(
    (files: readonly File[]) => {
      const [first, ...others] = files;
      setQueue(others);
      if (first === undefined) {
        setState({ kind: 'idle' });
        return;
      }
      setState({ kind: 'reading', fileName: first.name });
      void read(first).then(setState);
    },
    [read],
  );

  const choose = (files: readonly File[]): void => {
    if (files.length === 0) return;
    const isBusy = state.kind === 'reading' || state.kind === 'preview';
    if (isBusy) setQueue([...queue, ...files]);
    else start([...queue, ...files]);
  };

  const accept = (): number => {
    if (state.kind !== 'preview') return 0;
    const facts = listAccepted(state.preview.rows);
    if (facts.length > 0) handle.fileAccepted(state.preview.file, facts);
    start(queue);
    return facts.length;
  };

  return { state, waiting: queue.length, choose, accept, discard: () => start(queue) };
}
