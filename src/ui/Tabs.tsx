import { clsx } from 'clsx';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import { useChosenInSight } from './useChosenInSight.ts';

export interface TabOption<TId extends string> {
  readonly id: TId;
  readonly label: string;
}

export interface TabsProps<TId extends string> {
  /** What the tabs choose between. */
  readonly label: string;
  readonly tabs: readonly TabOption<TId>[];
  readonly selected: TId;
  readonly onSelect: (id: TId) => void;
  /** Content of the selected tab. */
  readonly children: ReactNode;
}

/** The place that a key leads to in a row of tabs, around its ends; null for keys that lead nowhere. */
function selectKeyedTab(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % count;
    case 'ArrowLeft':
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Parts of a view of which one is open. The row is one stop of the Tab key; arrows, Home and End open the neighbours. */
export function Tabs<TId extends string>({ label, tabs, selected, onSelect, children }: TabsProps<TId>) {
  const base = useId();
  const list = useChosenInSight<HTMLDivElement>(selected);
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const current = tabs.findIndex(({ id }) => id === selected);
    const next = selectKeyedTab(event.key, current, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <div className="space-y-4">
      <div
        ref={list}
        role="tablist"
        data-print="hidden"
        aria-label={label}
        onKeyDown={walk}
        className="flex gap-1 overflow-x-auto border-b border-line"
      >
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            data-tab={id}
            aria-selected={id === selected}
            aria-controls={id === selected ? `${base}-panel` : undefined}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
            className={clsx(
              '-mb-px min-h-control shrink-0 border-b-2 px-3 pb-1.5 text-body font-medium -outline-offset-2',
              id === selected ? 'border-text text-text' : 'border-transparent text-muted hover:text-text',
            )}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${selected}`}>
        {children}
      </div>
    </div>
  );
}
