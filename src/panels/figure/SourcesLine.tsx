import { useSources } from '../../derived/useSources.ts';
import { SourcesSummary } from '../../ui/SourcesSummary.tsx';

/** The documents behind a figure, named as far as their list has loaded. */
export function SourcesLine({ ids }: { readonly ids: readonly string[] }) {
  return <SourcesSummary count={ids.length} documents={useSources(ids)} />;
}
