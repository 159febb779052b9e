import { useSources } from '../../derived/useSources.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatDay } from '../../format/days.ts';

/** A document by its id: title with link, publisher, date. An id without a document stands for itself. */
export function DocumentLink({ id }: { readonly id: string }) {
  const texts = useLedgerTexts();
  const language = useLanguage();
  const [document] = useSources([id]);
  if (document === undefined) return <span className="text-muted">{id === '' ? texts.noSource : id}</span>;
  const date = document.date === null ? texts.noDate : formatDay(document.date, language);
  return (
    <>
      {document.url === null ? (
        document.title
      ) : (
        <a
          href={document.url}
          target="_blank"
          rel="noreferrer"
          className="underline underline-offset-2"
          aria-label={`${document.title} ${texts.newTab}`}
        >
          {document.title}
        </a>
      )}
      <span className="text-muted">
        {' '}
        {document.publisher}, {date}
      </span>
    </>
  );
}
