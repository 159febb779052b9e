import { clsx } from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { selectKeyedItem } from './menuKeys.ts';
import { useAnchoredSurface } from './useAnchoredSurface.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

export interface MenuProps {
  /** What the button says and what the menu is called. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The item that holds now, with a check mark; null when none does. Without it, the items are commands, of which none holds. */
  readonly selectedId?: string | null;
  readonly onSelect: (id: string) => void;
  /** `quiet`: without an edge, for rows of small actions. */
  readonly look?: 'plain' | 'quiet';
  /** Id of an element that says what the menu is about, where several menus have the same label. */
  readonly describedBy?: string;
  readonly className?: string;
}

interface ItemProps {
  readonly item: MenuItem;
  /** Null for a command. */
  readonly isSelected: boolean | null;
  readonly onChoose: () => void;
}

function Item({ item, isSelected, onChoose }: ItemProps) {
  const id = useId();
  return (
    <button
      type="button"
      role={isSelected === null ? 'menuitem' : 'menuitemradio'}
      aria-checked={isSelected ?? undefined}
      aria-labelledby={`${id}-label`}
      aria-describedby={item.description === undefined ? undefined : `${id}-description`}
      tabIndex={-1}
      onClick={onChoose}
      className="flex min-h-control w-full items-start gap-2 rounded-md px-2 py-1.5 text-left -outline-offset-2 hover:bg-raised focus:bg-raised"
    >
      {isSelected !== null && (
        <Check aria-hidden className={clsx('mt-0.5 size-[1.2em] shrink-0', !isSelected && 'invisible')} />
      )}
      <span className="min-w-0 flex-1">
        <span id={`${id}-label`} className="block text-label font-medium text-text">
          {item.label}
        </span>
        {item.description !== undefined && (
          <span id={`${id}-description`} className="block text-small text-muted">
            {item.description}
          </span>
        )}
      </span>
    </button>
  );
}

function listItems(surface: HTMLElement | null): readonly HTMLElement[] {
  return surface === null ? [] : [...surface.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}

interface MenuListProps extends Pick<MenuProps, 'label' | 'items' | 'selectedId'> {
  readonly id: string;
  readonly listRef: RefObject<HTMLDivElement | null>;
  /** Where the focus goes first: the item that holds or the first one, or the last one. */
  readonly start: 'first' | 'last';
  readonly onChoose: (id: string) => void;
  /** Closes the menu and puts the focus back on its button. */
  readonly onClose: () => void;
}

function MenuList({ id, label, items, selectedId, listRef, start, onChoose, onClose }: MenuListProps) {
  useEffect(() => {
    const elements = listItems(listRef.current);
    const checked = elements.find((element) => element.getAttribute('aria-checked') === 'true');
    const first = start === 'first' ? (checked ?? elements[0]) : elements.at(-1);
    first?.focus({ preventScroll: true });
  }, [listRef, start]);

  const walk = (event: KeyboardEvent) => {
    const elements = listItems(listRef.current);
    const current = elements.findIndex((element) => element === document.activeElement);
    const labels = items.map((item) => item.label);
    const next = event.key === ' ' ? null : selectKeyedItem(event.key, current, labels);
    if (next === null) return;
    event.preventDefault();
    elements[next]?.focus();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
    // Tab goes on from the button, as if the menu had never been there.
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (!event.ctrlKey && !event.altKey && !event.metaKey) walk(event);
  };
  return (
    <div
      ref={listRef}
      id={id}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={handleKey}
      className="fixed inset-auto z-50 m-0 w-[25em] max-w-[calc(100vw-1rem)] overflow-y-auto overscroll-contain rounded-lg border border-line bg-surface p-1.5 text-label text-text shadow-[var(--shadow)] outline-none"
    >
      {items.map((item) => (
        <Item
          key={item.id}
          item={item}
          isSelected={selectedId === undefined ? null : item.id === selectedId}
          onChoose={() => onChoose(item.id)}
        />
      ))}
    </div>
  );
}

const looks = {
  plain: 'border-control bg-surface text-text',
  quiet: 'border-transparent text-muted hover:text-text aria-expanded:text-text',
};

/** A button that opens a list of choices, each with a description. Arrows, Home, End, letters, Enter and Escape work as in menus. */
export function Menu({
  label,
  items,
  selectedId,
  onSelect,
  look = 'plain',
  describedBy,
  className,
}: MenuProps) {
  const [opened, setOpened] = useState<'closed' | 'first' | 'last'>('closed');
  const isOpen = opened !== 'closed';
  const anchorRef = useRef<HTMLButtonElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const menuId = useId();
  useAnchoredSurface({ isOpen, anchorRef, surfaceRef: listRef, onPressOutside: () => setOpened('closed') });

  const closeAndReturn = () => {
    setOpened('closed');
    anchorRef.current?.focus();
  };
  const choose = (id: string) => {
    closeAndReturn();
    onSelect(id);
  };
  const openWithKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const closeOnLeave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpened('closed');
  };
  return (
    <span className="contents" onBlur={closeOnLeave}>
      <button
        ref={anchorRef}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        aria-describedby={describedBy}
        onClick={() => setOpened(isOpen ? 'closed' : 'first')}
        onKeyDown={openWithKey}
        className={clsx(
          'inline-flex min-h-control items-center gap-1.5 rounded-md border px-2.5 text-label font-medium',
          'hover:bg-raised aria-expanded:bg-raised',
          looks[look],
          className,
        )}
      >
        <span className="min-w-0 flex-1 truncate text-left">{label}</span>
        <ChevronDown aria-hidden className="size-[1.2em] shrink-0 text-muted" />
      </button>
      {isOpen && (
        <MenuList
          id={menuId}
          label={label}
          items={items}
          {...(selectedId === undefined ? {} : { selectedId })}
          listRef={listRef}
          start={opened}
          onChoose={choose}
          onClose={closeAndReturn}
        />
      )}
    </span>
  );
}
