import type { OwnFact, PreviewRow } from './types.ts';

/** The facts that taking the file over would store. */
export function listAccepted(rows: readonly PreviewRow[]): readonly OwnFact[] {
  return rows.flatMap((row) => (row.kind === 'added' || row.kind === 'replaced' ? [row.fact] : []));
}
