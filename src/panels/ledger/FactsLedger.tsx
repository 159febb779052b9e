import { useMemo } from 'react';
import { buildLedgerEntry, type LedgerEntry, type LedgerLibrary } from '../../data/ledger.ts';
import { useLedgerLibrary } from '../../derived/useLedger.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { LedgerItem, LedgerOrigin } from '../../view-models/ledger/ledgerTypes.ts';
import { FactDetails } from './FactDetails.tsx';
import { FactList } from './FactList.tsx';
import { RivalSection } from './RivalSection.tsx';

interface FactsLedgerProps {
  readonly origin: Extract<LedgerOrigin, { kind: 'facts' }>;
  readonly onOpenItem: (item: LedgerItem) => void;
}

interface EntryProps {
  readonly entry: LedgerEntry;
  readonly library: LedgerLibrary;
  readonly onOpenItem: (item: LedgerItem) => void;
}

function EntryContent({ entry, library, onOpenItem }: EntryProps) {
  const texts = useLedgerTexts();
  const [only] = entry.facts;
  if (only === undefined) return <p className="text-label text-muted">{texts.missingFacts}</p>;
  return (
    <div className="space-y-4 text-label">
      {entry.kind === 'read' ? (
        <FactDetails fact={only} metrics={library.metrics} />
      ) : (
        <FactList entry={entry} library={library} onOpenItem={onOpenItem} />
      )}
      <RivalSection entry={entry} library={library} onOpenItem={onOpenItem} />
    </div>
  );
}

/** A reported figure: the fact or facts it stands on, and what others say for it. */
export function FactsLedger({ origin, onOpenItem }: FactsLedgerProps) {
  const texts = useLedgerTexts();
  const { library, hasFailed, retry } = useLedgerLibrary();
  const entry = useMemo(
    () => (library === null ? null : buildLedgerEntry(library, origin)),
    [library, origin],
  );
  if (entry !== null && library !== null)
    return <EntryContent entry={entry} library={library} onOpenItem={onOpenItem} />;
  return hasFailed ? (
    <Notice tone="error" title={texts.failed} onRetry={retry} />
  ) : (
    <Skeleton className="h-64" label={texts.loading} />
  );
}
