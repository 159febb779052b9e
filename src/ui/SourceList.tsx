/** A document to cite; `date` as published, possibly only a year. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** Only web addresses become links; anything else stays text. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//.test(url);
}

/** Documents with title, publisher, date and link. The titles are English in either language of the page. */
export function SourceList({ documents }: { readonly documents: readonly SourceDocument[] }) {
  return (
    <ul className="mt-2 space-y-1.5 text-small text-muted">
      {documents.map((document) => (
        <li key={document.id}>
          {isWebAddress(document.url) ? (
            <a
              href={document.url}
              target="_blank"
              rel="noreferrer"
              lang="en"
              className="text-text underline underline-offset-2"
            >
              {document.title}
            </a>
          ) : (
            <span lang="en" className="text-text">
              {document.title}
            </span>
          )}
          <span>
            {' '}
            {document.publisher}
            {document.date === null ? '' : `, ${document.date}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
