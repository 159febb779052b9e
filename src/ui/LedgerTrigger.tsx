import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import { ConflictBadge } from './ConflictBadge.tsx';

export interface LedgerTriggerProps extends Omit<ComponentProps<'button'>, 'title'> {
  readonly onOpen: () => void;
  /** `dotted`: a line under the figure says that it opens. `plain`: only under the mouse, for large figures. */
  readonly look?: 'dotted' | 'plain';
  /** Shows the badge: other values for the figure differ. */
  readonly isDisputed?: boolean;
  /** Id of an element that says what the button does, for many triggers in one place; without it the button says it itself. */
  readonly hintId?: string;
}

/** A figure as a button that opens where it comes from; it looks like the figure. */
export function LedgerTrigger({
  onOpen,
  look = 'dotted',
  isDisputed = false,
  hintId,
  className,
  children,
  ...rest
}: LedgerTriggerProps) {
  const { openCell } = useMessages().ledger;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      {...rest}
      {...(hintId === undefined ? { title: openCell } : { 'aria-describedby': hintId })}
      onClick={onOpen}
      className={clsx(
        // Larger than its letters, to be hit with a finger, and no text moves for it.
        '-my-1 min-w-6 rounded-sm py-1 [text-align:inherit] text-inherit hover:underline hover:decoration-current',
        look === 'dotted' && 'underline decoration-control/60 decoration-dotted underline-offset-4',
        className,
      )}
      data-ledger
    >
      {isDisputed && <ConflictBadge className="mr-1 align-[-0.125em]" />}
      {children}
    </button>
  );
}
