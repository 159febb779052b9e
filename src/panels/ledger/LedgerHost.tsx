import { Suspense } from 'react';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { useLedgerRequest } from '../../derived/useLedger.ts';
import type { LedgerRequest } from '../../view-models/ledger/ledgerTypes.ts';
import { DialogBoundary } from '../../ui/DialogBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';

const LedgerDialog = lazyPart(async () => (await import('./LedgerDialog.tsx')).LedgerDialog);

/** Tells requests apart, so that a new one begins afresh. */
function nameRequest({ items, selected }: LedgerRequest): string {
  return [selected, ...items.map((item) => `${item.label} ${item.period}`)].join('\n');
}

/** The place of the ledger on the page; the ledger itself is loaded when it is first opened. */
export function LedgerHost() {
  const request = useLedgerRequest();
  if (request === null) return null;
  return (
    <DialogBoundary key={nameRequest(request)} onClosed={ledgerStore.getState().closed}>
      <Suspense fallback={null}>
        <LedgerDialog request={request} onClosed={ledgerStore.getState().closed} />
      </Suspense>
    </DialogBoundary>
  );
}
