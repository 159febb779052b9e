import { clsx } from 'clsx';
import { BookOpenText, ChartLine, Hash, MessageSquareQuote, SlidersHorizontal } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { usePaletteTexts } from '../../i18n/search/usePaletteTexts.ts';
import type { ResultGroup, SearchEntry, SearchGroup } from '../../view-models/search/searchEntries.ts';
import type { SearchTarget } from './searchTargets.ts';
import { useFindFact } from './useOpenResult.ts';

type Entry = SearchEntry<SearchTarget>;

const icons = {
  view: BookOpenText,
  chart: ChartLine,
  slider: SlidersHorizontal,
  figure: Hash,
  claim: MessageSquareQuote,
} satisfies Record<SearchGroup, unknown>;

interface ResultListProps {
  readonly id: string;
  readonly groups: readonly ResultGroup<SearchTarget>[];
  readonly query: string;
  readonly activeEntry: Entry | undefined;
  /** Id of the element of a result. */
  readonly nameOption: (entry: Entry) => string;
  readonly onPoint: (entry: Entry) => void;
  readonly onChoose: (entry: Entry) => void;
}

interface OptionProps extends Pick<ResultListProps, 'query' | 'onPoint' | 'onChoose'> {
  readonly id: string;
  readonly entry: Entry;
  readonly isActive: boolean;
}

/** What stands beside a label: of a figure, the period and value that the search leads to. */
function useDetail({ target, detail }: Entry, query: string): string {
  const findFact = useFindFact();
  if (target.kind !== 'figure') return detail;
  const fact = findFact(target, query);
  return fact === null ? '' : `${fact.period} · ${fact.valueText}`;
}

function Option({ id, entry, query, isActive, onPoint, onChoose }: OptionProps) {
  const ref = useRef<HTMLDivElement>(null);
  const detail = useDetail(entry, query);
  const Icon = icons[entry.group];
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      // The focus stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={() => {
        if (!isActive) onPoint(entry);
      }}
      onClick={() => onChoose(entry)}
      className={clsx(
        'flex min-h-control cursor-pointer scroll-my-2 items-start gap-3 rounded-md px-3 py-2',
        isActive && 'bg-raised',
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-[1.1em] shrink-0 text-muted" />
      <span className="line-clamp-2 min-w-0 flex-1 text-label font-medium">{entry.label}</span>
      {detail !== '' && (
        <span className="max-w-[45%] shrink-0 text-right text-small text-muted">{detail}</span>
      )}
    </div>
  );
}

function Group({
  group,
  ...rest
}: { readonly group: ResultGroup<SearchTarget> } & Omit<ResultListProps, 'id' | 'groups'>) {
  const { activeEntry, nameOption, ...handling } = rest;
  const headingId = useId();
  const names = usePaletteTexts().groups;
  return (
    <div role="group" aria-labelledby={headingId} className="py-1">
      <div
        id={headingId}
        role="presentation"
        className="px-3 py-1 text-small font-semibold tracking-wide text-muted uppercase"
      >
        {names[group.group]}
      </div>
      {group.entries.map((entry) => (
        <Option
          key={entry.id}
          id={nameOption(entry)}
          entry={entry}
          isActive={entry === activeEntry}
          {...handling}
        />
      ))}
    </div>
  );
}

/** The results by group; one of them is active, and the field says which. */
export function ResultList({ id, groups, ...rest }: ResultListProps) {
  const { results } = usePaletteTexts();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={results}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-2"
    >
      {groups.map((group) => (
        <Group key={group.group} group={group} {...rest} />
      ))}
    </div>
  );
}
