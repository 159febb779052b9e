import { useQuery } from '@tanstack/react-query';
import type { Fact } from '../../data/facts.ts';
import { describeMetric, type Metrics } from '../../data/metrics.ts';
import { evidenceQuery } from '../../data/queries.ts';
import { useLastError } from '../../derived/useLastError.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { describeFactUnit } from '../../view-models/ledger/describeUnit.ts';
import { formatFactValue } from '../../view-models/ledger/formatFactValue.ts';
import { formatDay } from '../../format/days.ts';
import { formatPeriod } from '../../view-models/ledger/formatPeriod.ts';
import { DocumentLink } from './DocumentLink.tsx';
import { Entry } from './Entry.tsx';

function Quote({ factId }: { readonly factId: string }) {
  const texts = useLedgerTexts();
  const { common } = useMessages().interface;
  const evidence = useQuery(evidenceQuery());
  const { data, isFetching, refetch } = evidence;
  const hasFailed = useLastError(evidence) !== null;
  if (data === undefined)
    return (
      <span className="text-muted">
        {hasFailed ? texts.quotesFailed : texts.loading}
        {hasFailed && (
          <Button look="quiet" aria-disabled={isFetching} onClick={() => void refetch()}>
            {isFetching ? common.retrying : common.retry}
          </Button>
        )}
      </span>
    );
  const words = data.quotes.get(factId);
  if (words === undefined) return <span className="text-muted">{texts.noQuote}</span>;
  return <blockquote className="border-l-2 border-control pl-3 italic">{words}</blockquote>;
}

interface FactDetailsProps {
  readonly fact: Fact;
  readonly metrics: Metrics;
}

/** Everything that is known of one fact. */
export function FactDetails({ fact, metrics }: FactDetailsProps) {
  const texts = useLedgerTexts();
  const language = useLanguage();
  const { label, definition } = describeMetric(metrics, fact.entity, fact.metric, language);
  const period = formatPeriod(fact.period, language, texts);
  const end = fact.periodEnd === null ? '' : ` (${texts.until(formatDay(fact.periodEnd, language))})`;
  return (
    <div className="space-y-3">
      <p className="font-semibold">{label}</p>
      <dl className="space-y-2" data-ledger-fact={fact.id}>
        <Entry name={texts.exactValue}>
          <span className="font-medium">{formatFactValue(fact.value, fact.unit, language, texts)}</span>
        </Entry>
        <Entry name={texts.definition}>{definition ?? texts.noDefinition}</Entry>
        <Entry name={texts.period}>
          {period}
          {end}
        </Entry>
        <Entry name={texts.unit}>{describeFactUnit(fact.unit, texts)}</Entry>
        <Entry name={texts.source}>
          <DocumentLink id={fact.source} />
        </Entry>
        <Entry name={texts.quote}>
          <Quote factId={fact.id} />
        </Entry>
        <Entry name={texts.confidence}>{texts.confidences[fact.confidence]}</Entry>
        {fact.note !== '' && (
          <Entry name={texts.note}>
            <span lang="en">{fact.note}</span>
          </Entry>
        )}
      </dl>
      <p className="text-small text-muted">{texts.row(fact.id)}</p>
    </div>
  );
}
