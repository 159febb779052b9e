import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** Said beside the summary, for example "2 changed"; null when there is nothing to say. */
  readonly badge?: string | null;
  readonly isInitiallyOpen?: boolean;
  /** Told when people open or close it, for content that is made only then. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part that people open: native `details`, so that find-in-page opens it too. */
export function Disclosure({
  summary,
  badge = null,
  isInitiallyOpen = false,
  onToggle,
  children,
}: DisclosureProps) {
  return (
    <details
      open={isInitiallyOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      className="group/disclosure"
    >
      <summary className="flex min-h-control list-none items-center gap-1.5 rounded-md text-label font-medium text-muted hover:text-text [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-[1.2em] shrink-0 group-open/disclosure:rotate-90 motion-safe:transition-transform"
        />
        <span className="min-w-0 flex-1">{summary}</span>
        {badge !== null && (
          <span className="shrink-0 rounded-full bg-scenario-soft px-2 py-0.5 text-small font-semibold text-scenario">
            {badge}
          </span>
        )}
      </summary>
      {children}
    </details>
  );
}
