import { clsx } from 'clsx';
import { GitCompareArrows } from 'lucide-react';
import { useMessages } from '../i18n/useLanguage.ts';

interface ConflictBadgeProps {
  /** `icon`: beside a figure, where room is short; its name is read out. `full`: with its words. */
  readonly look?: 'icon' | 'full';
  readonly className?: string;
}

/** Says that other values for the figure beside it differ from it. */
export function ConflictBadge({ look = 'icon', className }: ConflictBadgeProps) {
  const { conflict } = useMessages().ledger;
  if (look === 'icon')
    return (
      <GitCompareArrows
        role="img"
        aria-label={conflict}
        aria-hidden={false}
        className={clsx('inline size-[1em] shrink-0 text-warning-line', className)}
        data-conflict
      />
    );
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1.5 rounded-md border border-warning-line bg-warning-surface px-2 py-0.5 text-small font-medium text-text',
        className,
      )}
      data-conflict
    >
      <GitCompareArrows aria-hidden className="size-[1em] text-warning-line" />
      {conflict}
    </span>
  );
}
