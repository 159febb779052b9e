import { Check, Download, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { writeRefusedCsv } from '../../data/own-data/exportCsv.ts';
import type { Preview, PreviewRow } from '../../data/own-data/types.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { describeIssues } from './describeRow.ts';
import { downloadText } from './downloadText.ts';
import { useOwnDataTexts, writeCount } from './ownDataTexts.ts';
import { PreviewSection } from './PreviewSection.tsx';

interface PreviewCardProps {
  readonly preview: Preview;
  readonly onAccept: () => void;
  readonly onDiscard: () => void;
}

const kinds = ['refused', 'replaced', 'added', 'unchanged'] as const;
type Groups = {
  readonly [Kind in PreviewRow['kind']]: readonly Extract<PreviewRow, { readonly kind: Kind }>[];
};

function groupRows(rows: readonly PreviewRow[]): Groups {
  return {
    refused: rows.filter((row) => row.kind === 'refused'),
    replaced: rows.filter((row) => row.kind === 'replaced'),
    added: rows.filter((row) => row.kind === 'added'),
    unchanged: rows.filter((row) => row.kind === 'unchanged'),
  };
}

function Counts({ groups }: { readonly groups: Groups }) {
  const { counts } = useOwnDataTexts().preview;
  const language = useLanguage();
  const warned = [...groups.added, ...groups.replaced].filter((row) => row.warnings.length > 0).length;
  const numbers = [
    ['added', groups.added.length],
    ['replaced', groups.replaced.length],
    ['unchanged', groups.unchanged.length],
    ['refused', groups.refused.length],
    ['warned', warned],
  ] as const;
  return (
    <dl className="mt-3 grid grid-cols-2 gap-2 sm:grid-cols-5">
      {numbers.map(([name, number]) => (
        <div key={name} data-count={name} className="flex flex-col-reverse rounded-md bg-raised px-3 py-2">
          <dt className="text-small text-muted">{counts[name]}</dt>
          <dd className="text-title font-semibold tabular-nums">{writeCount(number, language).text}</dd>
        </div>
      ))}
    </dl>
  );
}

function RefusedDownload({ rows, file }: { readonly rows: Groups['refused']; readonly file: string }) {
  const texts = useOwnDataTexts();
  const { row, reason } = texts.preview.columns;
  if (rows.length === 0) return null;
  const save = (): void => {
    const text = writeRefusedCsv(rows, { row, reason }, ({ issues }) => describeIssues(issues, texts));
    downloadText(texts.preview.refusedName(file.replace(/\.[^.]*$/, '')), text, 'text/csv');
  };
  return (
    <Button icon={<Download aria-hidden className="size-[1.2em]" />} onClick={save}>
      {texts.preview.downloadRefused}
    </Button>
  );
}

/** Everything that a file would change, before it changes anything. */
export function PreviewCard({ preview, onAccept, onDiscard }: PreviewCardProps) {
  const texts = useOwnDataTexts().preview;
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const groups = useMemo(() => groupRows(preview.rows), [preview]);
  const accepted = groups.added.length + groups.replaced.length;
  useEffect(() => heading.current?.focus(), [preview]);
  return (
    <section className="rounded-xl border-2 border-scenario bg-surface p-4 sm:p-5" data-own="preview">
      <h2 ref={heading} tabIndex={-1} className="text-title font-semibold break-words outline-none">
        {texts.title(preview.file.name)}
      </h2>
      <p className="text-small text-muted">
        {texts.nothingYet} {preview.decimal === 'comma' && texts.decimalComma}{' '}
        {preview.ignoredColumns.length > 0 && texts.ignored(preview.ignoredColumns.join(', '))}
      </p>
      <Counts groups={groups} />
      {accepted === 0 && <p className="mt-3 text-label">{texts.nothingToAccept}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        {accepted > 0 && (
          <Button look="strong" icon={<Check aria-hidden className="size-[1.2em]" />} onClick={onAccept}>
            {texts.accept(writeCount(accepted, language))}
          </Button>
        )}
        <Button icon={<X aria-hidden className="size-[1.2em]" />} onClick={onDiscard}>
          {texts.discard}
        </Button>
        <RefusedDownload rows={groups.refused} file={preview.file.name} />
      </div>
      <div className="mt-4 space-y-3">
        {kinds.map((kind) => (
          <PreviewSection key={kind} kind={kind} rows={groups[kind]} />
        ))}
      </div>
    </section>
  );
}
