import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import { ConflictBadge } from './ConflictBadge.tsx';

export interface LedgerTriggerProps extends Omit<ComponentProps<'button'>, 'title'> {
  readonly onOpen: () => void;
  /** Shows the badge: other values for the figure differ. */
  readonly isDisputed?: boolean;
  /** Id of an element that says what the button does, for many triggers in one place; without it the button says it itself. */
  readonly hintId?: string;
}

/** A figure as a button that opens where it comes from; it looks like the figure, with a dotted line under it. */
export function LedgerTrigger({
  onOpen,
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
        'inline-flex items-center gap-1 rounded-sm text-inherit decoration-dotted underline-offset-4 hover:underline',
        'underline decoration-control/60 hover:decoration-current',
        className,
      )}
      data-ledger
    >
      {isDisputed && <ConflictBadge />}
      {children}
    </button>
  );
}
