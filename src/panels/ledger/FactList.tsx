import type { Fact } from '../../data/facts.ts';
import { describeMetric } from '../../data/metrics.ts';
import type { LedgerEntry, LedgerLibrary } from '../../data/ledger.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { LedgerItem } from '../../view-models/ledger/ledgerTypes.ts';
import { Button } from '../../ui/Button.tsx';
import { DocumentLink } from './DocumentLink.tsx';
import { useFactItem } from '../../derived/useFactItem.ts';

interface FactRowProps {
  readonly fact: Fact;
  readonly library: LedgerLibrary;
  readonly onOpenItem: (item: LedgerItem) => void;
}

function FactRow({ fact, library, onOpenItem }: FactRowProps) {
  const texts = useLedgerTexts();
  const language = useLanguage();
  const makeItem = useFactItem(library.metrics);
  const item = makeItem(fact);
  const { definition } = describeMetric(library.metrics, fact.entity, fact.metric, language);
  return (
    <li
      className="flex items-start gap-3 border-t border-line py-2 first:border-t-0"
      data-ledger-fact={fact.id}
    >
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {item.label} · {item.period}: {item.valueText}
        </p>
        <p className="text-small text-muted">{definition}</p>
        <p className="text-small">
          <DocumentLink id={fact.source} />
        </p>
      </div>
      <Button aria-label={texts.openFact(`${item.label}, ${item.period}`)} onClick={() => onOpenItem(item)}>
        {texts.open}
      </Button>
    </li>
  );
}

interface FactListProps {
  readonly entry: LedgerEntry;
  readonly library: LedgerLibrary;
  readonly onOpenItem: (item: LedgerItem) => void;
}

/** The facts that a figure is added up or computed from; each opens for itself. */
export function FactList({ entry, library, onOpenItem }: FactListProps) {
  const texts = useLedgerTexts();
  const count = entry.facts.length;
  return (
    <div>
      <p className="font-semibold">{entry.kind === 'sum' ? texts.sumOf(count) : texts.computedFrom(count)}</p>
      <ul className="mt-1">
        {entry.facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} library={library} onOpenItem={onOpenItem} />
        ))}
      </ul>
    </div>
  );
}
