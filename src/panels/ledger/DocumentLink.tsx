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
        <span lang="en">{document.title}</span>
      ) : (
        <a href={document.url} target="_blank" rel="noreferrer" className="underline underline-offset-2">
          <span lang="en">{document.title}</span>
          <span className="sr-only"> {texts.newTab}</span>
        </a>
      )}
      <span className="text-muted">
        {' '}
        {document.publisher}, {date}
      </span>
    </>
  );
}
