import { useQuery } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import { factsQuery } from '../../data/queries.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { useFactLedger } from '../../derived/useFactLedger.ts';

/** Opens the ledger of the figures that a claim was held against; nothing until the facts have loaded. */
export function FactsButton({ ids }: { readonly ids: readonly string[] }) {
  const { seeFacts } = useClaimsTexts();
  const { data } = useQuery(factsQuery());
  const openLedger = useFactLedger();
  if (data === undefined) return null;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      data-ledger
      onClick={() => openLedger(ids.flatMap((id) => data.facts.find((fact) => fact.id === id) ?? []))}
      className="inline-flex min-h-6 items-center gap-1.5 text-left font-medium underline underline-offset-2"
    >
      <ScrollText aria-hidden className="size-[1.2em] shrink-0 text-muted" />
      {seeFacts(ids.length)}
    </button>
  );
}
