import { ChevronDown, ChevronUp } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';

export interface BottomSheetProps {
  /** Name of the region for screen readers. */
  readonly label: string;
  /** What the bar says, for example "Scenario". */
  readonly title: string;
  /** A short state beside the title, for example "4 changed". */
  readonly status?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A bar at the bottom of a phone that opens a sheet of at most 62 % of the screen, so that the chart above stays in view. It does not
 * block the page. The page has to leave room for the closed bar at its end.
 */
export function BottomSheet({ label, title, status, children }: BottomSheetProps) {
  const [isOpen, setIsOpen] = useState(false);
  const barRef = useRef<HTMLButtonElement>(null);
  const contentId = useId();
  const Chevron = isOpen ? ChevronDown : ChevronUp;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    barRef.current?.focus();
  };
  return (
    <section
      aria-label={label}
      data-print="hidden"
      onKeyDown={closeOnEscape}
      className="fixed inset-x-0 bottom-0 z-30 flex max-h-[62dvh] [@media(max-height:30rem)]:max-h-[85dvh] flex-col border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] shadow-[var(--shadow)]"
    >
      <button
        ref={barRef}
        type="button"
        data-sheet-toggle
        aria-expanded={isOpen}
        aria-controls={contentId}
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-h-12 w-full shrink-0 items-center gap-2 px-4 text-left text-body font-semibold -outline-offset-2"
      >
        <span className="min-w-0 flex-1">{title}</span>{' '}
        {status !== undefined && <span className="text-small font-medium text-muted">{status}</span>}
        <Chevron aria-hidden className="size-[1.3em] shrink-0 text-muted" />
      </button>
      <div
        id={contentId}
        hidden={!isOpen}
        className="min-h-0 overflow-y-auto overscroll-contain border-t border-line px-4 py-3"
      >
        {children}
      </div>
    </section>
  );
}
