import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Fact } from '../../data/facts.ts';
import { evidenceQuery } from '../../data/queries.ts';
import { useSources } from '../../derived/useSources.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { SourceList } from '../../ui/SourceList.tsx';
import type { FactRow } from '../../view-models/data-table/factTypes.ts';
import { formatDay } from '../../format/days.ts';

interface FactDetailsProps {
  readonly row: FactRow<Fact>;
  /** What the figure counts; null where nobody has written it down. */
  readonly definition: string | null;
  /** The other rows that give this figure. */
  readonly others: readonly FactRow<Fact>[];
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-small text-muted">{name}</dt>
      <dd className="text-pretty break-words">{children}</dd>
    </div>
  );
}

/** The quoted words are a large file: it is loaded when somebody asks for them, once for all rows. */
function Quote({ factId }: { readonly factId: string }) {
  const texts = useDataTableTexts().details;
  const [isAsked, setIsAsked] = useState(false);
  const { data, isError, refetch } = useQuery({ ...evidenceQuery(), enabled: isAsked });
  if (!isAsked && data === undefined)
    return <Button onClick={() => setIsAsked(true)}>{texts.showQuote}</Button>;
  if (isError)
    return (
      <p role="alert">
        {texts.quoteFailed} <Button onClick={() => void refetch()}>{texts.showQuote}</Button>
      </p>
    );
  if (data === undefined) return <p role="status">{texts.loadingQuote}</p>;
  const words = data.quotes.get(factId);
  if (words === undefined) return <p>{texts.noQuote}</p>;
  return (
    <blockquote className="border-l-2 border-line pl-3 italic" lang="en">
      {words}
    </blockquote>
  );
}

function DetailSource({ id }: { readonly id: string }) {
  const texts = useDataTableTexts().details;
  const language = useLanguage();
  const documents = useSources([id]).map((document) => ({
    ...document,
    date: document.date === null ? null : formatDay(document.date, language),
  }));
  return documents.length === 0 ? <p>{texts.unknownSource(id)}</p> : <SourceList documents={documents} />;
}

/** What is known of one figure, below its row. */
export function FactDetails({ row, definition, others }: FactDetailsProps) {
  const { details } = useDataTableTexts();
  const { texts } = row;
  return (
    <>
      <p className="mb-2 font-semibold">
        {details.headline(texts.metric, texts.period, texts.value, texts.unit)}
      </p>
      <dl className="grid gap-x-6 gap-y-3 text-label lg:grid-cols-2">
        {definition !== null && <Part name={details.definition}>{definition}</Part>}
        <Part name={details.source}>
          <DetailSource id={row.fact.source} />
        </Part>
        {row.fact.note !== '' && <Part name={details.note}>{row.fact.note}</Part>}
        {others.length > 0 && (
          <Part name={details.others}>
            <ul>
              {others.map(({ fact, texts }) => (
                <li key={fact.id}>
                  <span className="font-semibold">
                    {texts.value} {texts.unit}
                  </span>{' '}
                  – {texts.confidence}, {texts.source} ({fact.id})
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Part name={details.quote}>
          <Quote factId={row.fact.id} />
        </Part>
      </dl>
    </>
  );
}
