import { useQuery } from '@tanstack/react-query';
import { sourcesQuery } from '../data/queries.ts';
import type { Source } from '../data/sources.ts';
import { formatDay } from '../format/days.ts';
import { footerTexts } from '../i18n/footer/footerTexts.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { version } from './version.ts';

/** Day or month of the newest document; null when none has a date. */
function findNewest(sources: Iterable<Source>): string | null {
  const dates = [...sources].flatMap(({ date }) => date ?? []);
  return dates.toSorted().at(-1) ?? null;
}

/** How old the page and its data are, below every view. */
export function Footer() {
  const language = useLanguage();
  const texts = footerTexts[language];
  const { data } = useQuery(sourcesQuery());
  const newest = findNewest(data?.sources.values() ?? []);
  return (
    <footer
      aria-label={texts.label}
      data-print="hidden"
      className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line px-3 pt-3 pb-20 text-small text-muted sm:px-5 lg:pb-3"
    >
      <span>{texts.version(version)}</span>
      {newest !== null && <span>{texts.dataDate(formatDay(newest, language))}</span>}
      <span>{texts.purpose}</span>
    </footer>
  );
}
