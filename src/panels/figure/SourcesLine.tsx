import { useSources } from '../../derived/useSources.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { SourceList } from '../../ui/SourceList.tsx';

interface SourcesLineProps {
  readonly ids: readonly string[];
}

/** Publishers in the order of how many of the documents are theirs, the first few by name. */
function namePublishers(publishers: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const publisher of publishers) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const shown = names.slice(0, 2).join(' · ');
  return names.length > 2 ? `${shown} +${names.length - 2}` : shown;
}

/** The documents behind a figure: publishers in a line, every document with its link one step further. */
export function SourcesLine({ ids }: SourcesLineProps) {
  const { panel } = useMessages().interface;
  const used = useSources(ids);
  if (ids.length === 0) return <p>{panel.modelOnly}</p>;
  return (
    <details>
      <summary className="w-fit rounded-sm">
        {panel.sourcesCount(ids.length)} {namePublishers(used.map((document) => document.publisher))}
      </summary>
      <SourceList documents={used} />
    </details>
  );
}
