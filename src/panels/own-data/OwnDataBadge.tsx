import { useQuery } from '@tanstack/react-query';
import { Undo2, UserRound } from 'lucide-react';
import { baselineQuery } from '../../data/queries.ts';
import { useOwnData, useOwnDataPart } from '../../derived/useOwnData.ts';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { formatNumber, formatYear } from '../../format/number.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { IconButton } from '../../ui/IconButton.tsx';

const chip =
  'inline-flex min-h-control items-center gap-1.5 rounded-full border border-scenario bg-scenario-soft px-2.5 text-small font-semibold whitespace-nowrap text-scenario';

/**
 * Where views and settings leave room for numbers only, icon and colour say the rest; the names stay complete. A second line
 * would push the header over what stands below it.
 */
const wordsOf = {
  desk: 'sr-only min-[88rem]:not-sr-only',
  present: 'sr-only min-[118rem]:not-sr-only',
};

/** In the header while own figures or an own base year count: says so, leads to them, and leads back to the shipped base year. */
export function OwnDataBadge() {
  const { ownData: texts } = useMessages();
  const language = useLanguage();
  const handle = useOwnData();
  const { display, source } = useSession();
  const words = wordsOf[useDisplay((state) => state.density)];
  const count = useOwnDataPart((state) => state.record.facts.length, 0);
  const isKept = useOwnDataPart((state) => state.keeping === 'kept', true);
  const shipped = useQuery(baselineQuery()).data?.baseYear.year;
  const year = source.read().opening.year;
  const yearsRolled = shipped === undefined ? 0 : year - shipped;
  if (handle === null || (count === 0 && yearsRolled === 0)) return null;
  const open = (): void => {
    display.getState().sourcesTabChosen('yours');
    display.getState().viewChosen('sources');
  };
  const yearText = formatYear(year);
  return (
    <div data-own="badge" className="flex items-center">
      <button type="button" title={texts.badgeHelp} onClick={open} className={chip}>
        <UserRound aria-hidden className="size-[1.2em]" />
        {count > 0 && (
          <span>
            <span className={words}>{texts.badge}</span> {formatNumber(count, language, 0)}
          </span>
        )}
        {yearsRolled > 0 && (
          <span>
            {count > 0 && '· '}
            <span className={words}>{texts.baseYear}</span> {yearText}
          </span>
        )}
        {!isKept && <span>· {texts.notKept}</span>}
      </button>
      {yearsRolled > 0 && (
        <IconButton
          label={texts.revert(formatYear(year - yearsRolled))}
          icon={<Undo2 aria-hidden className="size-[1.4em]" />}
          onClick={handle.baselineReverted}
        />
      )}
    </div>
  );
}
