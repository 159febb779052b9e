import { useState } from 'react';
import { useSession } from '../../derived/useSession.ts';
import { formatYear } from '../../format/number.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says once a visit what an own base year means for years, assumptions and links. */
export function OwnBaseYearNotice() {
  const { ownData: texts } = useMessages();
  const { source, years } = useSession();
  const [isOpen, setIsOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div data-own="notice" data-print="hidden" className="bg-page px-3 pt-3 sm:px-5">
      <Notice
        tone="info"
        title={texts.shiftTitle(formatYear(source.read().opening.year))}
        onDismiss={() => setIsOpen(false)}
      >
        {texts.shiftBody(formatYear(years.firstYear), formatYear(years.lastYear))}
      </Notice>
    </div>
  );
}
