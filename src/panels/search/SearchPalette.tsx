import { clsx } from 'clsx';
import { Search } from 'lucide-react';
import { useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { usePaletteTexts } from '../../i18n/search/usePaletteTexts.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { searchEntries, type ResultGroup, type SearchEntry } from '../../view-models/search/searchEntries.ts';
import { ResultList } from './ResultList.tsx';
import type { SearchTarget } from './searchTargets.ts';
import { useOpenResult } from './useOpenResult.ts';
import { useSearchIndex, type SearchIndex } from './useSearchIndex.ts';

type Groups = readonly ResultGroup<SearchTarget>[];
type Entry = SearchEntry<SearchTarget>;

/** The dialog over the page; the browser keeps the focus in it and gives it back. */
function useModal(onCancel: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  const cancel = useEffectEvent(onCancel);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (!dialog.open) dialog.showModal();
    // A press beside the window, which belongs to the dialog element itself.
    const closeBeside = (event: PointerEvent): void => {
      if (event.target === dialog) cancel();
    };
    dialog.addEventListener('pointerdown', closeBeside);
    return () => {
      dialog.removeEventListener('pointerdown', closeBeside);
      dialog.close();
    };
  }, []);
  return ref;
}

/** The place that a key leads to in a list, round and round; null for keys that do not move. */
function moveInList(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return current <= 0 ? count - 1 : current - 1;
  return null;
}

interface FieldProps {
  readonly listId: string;
  readonly query: string;
  readonly activeId: string | undefined;
  readonly hasResults: boolean;
  readonly onQuery: (query: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function SearchField({ listId, query, activeId, hasResults, onQuery, onKey }: FieldProps) {
  const texts = usePaletteTexts();
  return (
    <label className="flex items-center gap-3 border-b border-line px-4">
      <Search aria-hidden className="size-[1.3em] shrink-0 text-muted" />
      <input
        type="text"
        role="combobox"
        aria-label={texts.title}
        aria-autocomplete="list"
        aria-expanded={hasResults}
        aria-controls={hasResults ? listId : undefined}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={texts.placeholder}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKey}
        className="min-h-12 min-w-0 flex-1 bg-transparent text-body outline-none placeholder:text-muted"
      />
    </label>
  );
}

function Hints({ files }: Pick<SearchIndex, 'files'>) {
  const { keys, loading, failed } = usePaletteTexts();
  return (
    <div
      className={clsx(
        'flex flex-wrap gap-x-4 gap-y-1 border-t border-line px-4 py-2 text-small text-muted',
        // A phone has no such keys.
        files === 'ready' && 'max-sm:hidden',
      )}
    >
      {files !== 'ready' && <p>{files === 'loading' ? loading : failed}</p>}
      <p className="ml-auto hidden gap-4 sm:flex">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {keys.move}
        </span>
        <span>
          <kbd>↵</kbd> {keys.open}
        </span>
        <span>
          <kbd>Esc</kbd> {keys.close}
        </span>
      </p>
    </div>
  );
}

function useResults(
  entries: readonly Entry[],
  query: string,
): { readonly groups: Groups; readonly listed: readonly Entry[] } {
  const groups = useMemo(() => searchEntries(entries, query), [entries, query]);
  const listed = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  return { groups, listed };
}

/**
 * Search over views, charts, sliders, figures and claims. The focus stays in the field; arrows move through the results, Enter opens
 * one, Escape closes and gives the focus back.
 */
export function SearchPalette({ onClose }: { readonly onClose: () => void }) {
  const texts = usePaletteTexts();
  const { entries, files } = useSearchIndex();
  const openResult = useOpenResult();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { groups, listed } = useResults(entries, query);
  const dialogRef = useModal(onClose);
  const shownActive = Math.min(active, listed.length - 1);
  const nameOption = (entry: Entry): string => `${listId}-${entry.id}`;
  const activeEntry = listed[shownActive];

  const choose = (entry: Entry): void => {
    // The dialog gives the focus back first; what is opened takes it then.
    dialogRef.current?.close();
    onClose();
    openResult(entry.target, query);
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = moveInList(event.key, shownActive, listed.length);
    if (next !== null) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'Enter' && activeEntry !== undefined) {
      event.preventDefault();
      choose(activeEntry);
    }
  };
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const isEmpty = listed.length === 0;
  return createPortal(
    <dialog
      ref={dialogRef}
      aria-label={texts.title}
      onClose={onClose}
      className="mx-auto mt-[10vh] mb-0 max-h-[76dvh] w-[42rem] max-w-[calc(100vw-1.5rem)] rounded-xl border border-line bg-surface p-0 text-text shadow-[var(--shadow)] backdrop:bg-veil/50"
    >
      <div className="flex max-h-[76dvh] flex-col">
        <SearchField
          listId={listId}
          query={query}
          activeId={activeEntry === undefined ? undefined : nameOption(activeEntry)}
          hasResults={!isEmpty}
          onQuery={(text) => {
            setQuery(text);
            setActive(0);
          }}
          onKey={handleKey}
        />
        {isEmpty ? (
          <div className="px-4 py-6 text-label">
            <p className="font-medium">{texts.nothing(query.trim())}</p>
            <p className="mt-1 text-muted">{texts.nothingHint}</p>
          </div>
        ) : (
          <ResultList
            id={listId}
            groups={groups}
            query={query}
            activeEntry={activeEntry}
            nameOption={nameOption}
            onPoint={(entry) => setActive(listed.indexOf(entry))}
            onChoose={choose}
          />
        )}
        <Hints files={files} />
      </div>
      <LiveRegion message={isEmpty ? texts.nothing(query.trim()) : texts.count(count)} />
    </dialog>,
    document.body,
  );
}
