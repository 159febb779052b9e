import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { useLedgerRequest } from '../../derived/useLedger.ts';
import type { LedgerRequest } from '../../view-models/ledger/ledgerTypes.ts';

const LedgerDialog = lazy(async () => ({ default: (await import('./LedgerDialog.tsx')).LedgerDialog }));

/** Tells requests apart, so that a new one begins afresh. */
function nameRequest({ items, selected }: LedgerRequest): string {
  return [selected, ...items.map((item) => `${item.label} ${item.period}`)].join('\n');
}

/** The place of the ledger on the page; the ledger itself is loaded when it is first opened. */
export function LedgerHost() {
  const request = useLedgerRequest();
  if (request === null) return null;
  return (
    <ErrorBoundary fallback={null} onError={() => ledgerStore.getState().closed()} resetKeys={[request]}>
      <Suspense fallback={null}>
        <LedgerDialog key={nameRequest(request)} request={request} onClosed={ledgerStore.getState().closed} />
      </Suspense>
    </ErrorBoundary>
  );
}
