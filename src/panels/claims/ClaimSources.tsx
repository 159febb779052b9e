import type { Source } from '../../data/sources.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { formatDay } from '../../format/days.ts';

interface ClaimSourcesProps {
  readonly urls: readonly string[];
  /** The known documents by address. */
  readonly documents: ReadonlyMap<string, Source>;
}

/** The part of an address that people recognise. */
function nameSite(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The pages that were read for a claim. */
export function ClaimSources({ urls, documents }: ClaimSourcesProps) {
  const claims = useClaimsTexts();
  const { interface: texts } = useMessages();
  const language = useLanguage();
  if (urls.length === 0) return <p className="text-small text-muted">{claims.noSource}</p>;
  return (
    <ul aria-label={claims.sources} className="space-y-1.5 text-small text-muted">
      {urls.map((url) => {
        const document = documents.get(url);
        const date = document?.date ?? null;
        return (
          <li key={url}>
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              className="break-words text-text underline underline-offset-2"
            >
              <span lang="en">{document?.title ?? nameSite(url)}</span>
              <span className="sr-only"> {texts.common.opensInNewTab}</span>
            </a>
            {date !== null && <span>, {formatDay(date, language)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
