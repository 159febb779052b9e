import type { LedgerEntry, LedgerLibrary, LedgerRival } from '../../data/ledger.ts';
import { describeMetric, type UnlistedValue } from '../../data/metrics.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { ConflictBadge } from '../../ui/ConflictBadge.tsx';
import { formatFactValue } from '../../view-models/ledger/formatFactValue.ts';
import { formatPeriod } from '../../view-models/ledger/formatPeriod.ts';
import type { LedgerItem } from '../../view-models/ledger/ledgerTypes.ts';
import { DocumentLink } from './DocumentLink.tsx';
import { Section } from './Section.tsx';
import { useFactItem } from '../../derived/useFactItem.ts';

interface RivalProps {
  readonly rival: LedgerRival;
  readonly library: LedgerLibrary;
  readonly onOpenItem: (item: LedgerItem) => void;
}

const rivalRow = 'flex items-start gap-3 border-t border-line py-2 first:border-t-0';

function Rival({ rival, library, onOpenItem }: RivalProps) {
  const texts = useLedgerTexts();
  const language = useLanguage();
  const { fact, relation, agrees } = rival;
  const item = useFactItem(library.metrics)(fact);
  const { definition } = describeMetric(library.metrics, fact.entity, fact.metric, language);
  return (
    <li className={rivalRow} data-rival={fact.id}>
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-semibold">{item.valueText}</span> · {item.label} · {item.period}
        </p>
        <p className="text-small text-muted">
          {texts.relations[relation]}
          {agrees && ` · ${texts.agrees}`}
          {' · '}
          {texts.confidenceNames[fact.confidence]}
        </p>
        <p className="text-small text-muted">{definition}</p>
        <p className="text-small">
          <DocumentLink id={fact.source} />
        </p>
      </div>
      <Button
        aria-label={texts.openFact(`${item.label}, ${item.period}, ${item.valueText}`)}
        onClick={() => onOpenItem(item)}
      >
        {texts.open}
      </Button>
    </li>
  );
}

function Unlisted({ value }: { readonly value: UnlistedValue }) {
  const texts = useLedgerTexts();
  const language = useLanguage();
  return (
    <li className={rivalRow} data-unlisted={value.value}>
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-semibold">{formatFactValue(value.value, value.unit, language, texts)}</span> ·{' '}
          {value.label[language]} · {formatPeriod(value.period, language, texts)}
        </p>
        <p className="text-small text-muted">{texts.unlisted}</p>
        <p className="text-small text-muted">{value.definition[language]}</p>
        <p className="text-small">{value.remark[language]}</p>
      </div>
    </li>
  );
}

interface RivalSectionProps {
  readonly entry: LedgerEntry;
  readonly library: LedgerLibrary;
  readonly onOpenItem: (item: LedgerItem) => void;
}

/** What others say for the same figure, and why the product shows the one it shows. */
export function RivalSection({ entry, library, onOpenItem }: RivalSectionProps) {
  const texts = useLedgerTexts();
  const language = useLanguage();
  const { rivals, unlisted, groups, isDisputed } = entry;
  return (
    <>
      <Section title={texts.rivals} badge={isDisputed ? <ConflictBadge look="full" /> : null}>
        {rivals.length + unlisted.length === 0 ? (
          <p className="mt-1 text-muted">{texts.noRivals}</p>
        ) : (
          <ul className="mt-1">
            {rivals.map((rival) => (
              <Rival key={rival.fact.id} rival={rival} library={library} onOpenItem={onOpenItem} />
            ))}
            {unlisted.map((value) => (
              <Unlisted key={value.value} value={value} />
            ))}
          </ul>
        )}
      </Section>
      {groups.length > 0 && (
        <Section title={texts.whyShown}>
          {groups.map((group) => (
            <p key={group.id} className="mt-1">
              {group.reason[language]}
            </p>
          ))}
        </Section>
      )}
    </>
  );
}
