import { useLatestSource } from '../derived/useLatestSource.ts';
import { formatDay } from '../format/days.ts';
import { footerTexts } from '../i18n/footer/footerTexts.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { version } from './version.ts';

/** How old the page and its data are, below every view. */
export function Footer() {
  const language = useLanguage();
  const texts = footerTexts[language];
  const newest = useLatestSource();
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
