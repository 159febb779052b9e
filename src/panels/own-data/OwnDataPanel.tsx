import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { factsQuery } from '../../data/queries.ts';
import { selectShippedFacts } from '../../derived/ownDataMerge.ts';
import type { OwnDataHandle } from '../../derived/ownDataStart.ts';
import { useOwnData } from '../../derived/useOwnData.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { describeFileProblem } from './describeRow.ts';
import { KeepingNotices } from './KeepingNotices.tsx';
import { KeptCard } from './KeptCard.tsx';
import { useOwnDataTexts, writeCount } from './ownDataTexts.ts';
import { PreviewCard } from './PreviewCard.tsx';
import { RollForwardCard } from './RollForwardCard.tsx';
import { useImport, type Import } from './useImport.ts';

const accepted = '.csv,.tsv,.txt,.json,text/csv,application/json,text/plain,text/tab-separated-values';

function FormatHelp() {
  const { format } = useOwnDataTexts();
  return (
    <Disclosure summary={format.title}>
      <div className="max-w-prose space-y-2 text-label">
        <p>{format.columns}</p>
        <p>{format.names}</p>
        <a
          href="./examples/own-data.csv"
          download
          className="inline-flex min-h-control items-center gap-1.5 font-medium underline underline-offset-2"
        >
          <Download aria-hidden className="size-[1.2em]" />
          {format.example}
        </a>
      </div>
    </Disclosure>
  );
}

/** What is going on with the file chosen last, unless it is previewed. */
function ImportStatus({ state, waiting, discard }: Import) {
  const texts = useOwnDataTexts();
  const language = useLanguage();
  return (
    <>
      {state.kind === 'reading' && (
        <p role="status" className="text-label text-muted">
          {texts.drop.reading(state.fileName)}
        </p>
      )}
      {state.kind === 'problem' && (
        <Notice tone="error" title={texts.fileProblem.title(state.fileName)} onDismiss={discard}>
          {describeFileProblem(state.problem, texts, language)} {texts.fileProblem.nothingChanged}
        </Notice>
      )}
      {waiting > 0 && <p className="text-small text-muted">{texts.drop.waiting(waiting)}</p>}
    </>
  );
}

function LoadedPanel({ handle }: { readonly handle: OwnDataHandle }) {
  const texts = useOwnDataTexts();
  const language = useLanguage();
  const client = useQueryClient();
  // Also keeps the shipped facts at hand for comparisons.
  useQuery(factsQuery());
  const [done, setDone] = useState('');
  const reading = useImport(handle);
  const { state } = reading;
  const accept = (fileName: string): void =>
    setDone(texts.preview.accepted(writeCount(reading.accept(), language), fileName));
  const discard = (fileName: string): void => {
    reading.discard();
    setDone(texts.preview.discarded(fileName));
  };
  return (
    <div className="space-y-4">
      <section className="space-y-3 rounded-xl border border-line bg-surface p-4 sm:p-5" data-own="import">
        <h2 className="text-title font-semibold">{texts.title}</h2>
        <p className="max-w-prose text-label">{texts.intro}</p>
        <FileDrop
          id="own-data"
          texts={texts.drop}
          accept={accepted}
          isMultiple
          isMain
          onFiles={(files) => {
            setDone('');
            reading.choose(files);
          }}
        />
        <ImportStatus {...reading} />
        <FormatHelp />
        <LiveRegion message={done} />
      </section>
      <KeepingNotices handle={handle} />
      {state.kind === 'preview' && (
        <PreviewCard
          key={state.preview.file.id}
          preview={state.preview}
          onAccept={() => accept(state.preview.file.name)}
          onDiscard={() => discard(state.preview.file.name)}
        />
      )}
      {done !== '' && (
        <p
          data-own="done"
          className="rounded-md border border-line bg-raised px-3 py-2 text-label font-medium"
        >
          {done}
        </p>
      )}
      <KeptCard handle={handle} shipped={selectShippedFacts(client)?.facts ?? []} onDone={setDone} />
      <RollForwardCard handle={handle} />
    </div>
  );
}

/** Bring data of one's own, see what they would change, look after them. */
export function OwnDataPanel() {
  const handle = useOwnData();
  const { drop } = useOwnDataTexts();
  if (handle === null) return <Skeleton className="h-[50vh]" label={drop.loadingKept} />;
  return <LoadedPanel handle={handle} />;
}
