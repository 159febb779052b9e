import { useMessages } from '../i18n/useLanguage.ts';
import { SourceList, type SourceDocument } from './SourceList.tsx';

interface SourcesSummaryProps {
  readonly documents: readonly SourceDocument[];
  /** How many documents there are, also while their list has not loaded. */
  readonly count: number;
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
export function SourcesSummary({ count, documents }: SourcesSummaryProps) {
  const { panel } = useMessages().interface;
  if (count === 0) return <p>{panel.modelOnly}</p>;
  return (
    <details>
      <summary className="w-fit rounded-sm">
        {panel.sourcesCount(count)} {namePublishers(documents.map((document) => document.publisher))}
      </summary>
      <SourceList documents={documents} />
    </details>
  );
}
