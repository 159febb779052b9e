import { clsx } from 'clsx';
import { X } from 'lucide-react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import { IconButton } from './IconButton.tsx';
import { isInDialog, useAnchoredSurface } from './useAnchoredSurface.ts';

export interface PopoverProps {
  /** What the button shows: an icon, or a text. */
  readonly trigger: ReactNode;
  /** Name and hint of a button that shows an icon only; it should be unique on the page. */
  readonly triggerLabel?: string;
  readonly triggerClassName?: string;
  /** Heading of the popover, and its name. */
  readonly title: string;
  /** Mounted while the popover is open. */
  readonly children: ReactNode;
}

interface SurfaceProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

const quietSquare =
  'inline-flex size-control shrink-0 items-center justify-center rounded-md text-label text-muted hover:bg-raised hover:text-text aria-expanded:bg-raised aria-expanded:text-text';

function SurfaceContent({ id, title, children, onClose }: SurfaceProps) {
  const closeText = useMessages().interface.common.close;
  return (
    <>
      <div className="flex items-start gap-2">
        <h3 id={id} className="min-w-0 flex-1 pt-1.5 text-body font-semibold">
          {title}
        </h3>
        <IconButton
          label={closeText}
          icon={<X aria-hidden className="size-[1.2em]" />}
          className="-mr-1"
          onClick={onClose}
        />
      </div>
      {children}
    </>
  );
}

/**
 * A button and a small window beside it that does not block the page. Opening moves the focus in; Escape, the close button and the
 * button itself bring it back; a press elsewhere or leaving with Tab closes it where the person goes on.
 */
export function Popover({ trigger, triggerLabel, triggerClassName, title, children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const anchorRef = useRef<HTMLButtonElement>(null);
  const surfaceRef = useRef<HTMLDivElement>(null);
  const surfaceId = useId();
  const titleId = useId();
  useAnchoredSurface({ isOpen, anchorRef, surfaceRef, onPressOutside: () => setIsOpen(false) });
  useEffect(() => {
    if (isOpen) surfaceRef.current?.focus({ preventScroll: true });
  }, [isOpen]);

  const closeAndReturn = () => {
    setIsOpen(false);
    anchorRef.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // A sheet around it stays open.
    event.stopPropagation();
    closeAndReturn();
  };
  const closeOnLeave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
    if (!isInDialog(relatedTarget)) setIsOpen(false);
  };
  return (
    <span className="contents" onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <button
        ref={anchorRef}
        type="button"
        title={triggerLabel}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? surfaceId : undefined}
        onClick={() => setIsOpen(!isOpen)}
        className={triggerClassName ?? quietSquare}
      >
        {trigger}
      </button>
      {isOpen && (
        <div
          ref={surfaceRef}
          id={surfaceId}
          role="dialog"
          aria-labelledby={titleId}
          tabIndex={-1}
          className={clsx(
            'fixed inset-auto z-50 m-0 w-[25em] max-w-[calc(100vw-1rem)] overflow-y-auto overscroll-contain rounded-lg border border-line',
            'bg-surface px-4 pt-2 pb-4 text-left text-label font-normal text-text shadow-[var(--shadow)] outline-none',
          )}
        >
          <SurfaceContent id={titleId} title={title} onClose={closeAndReturn}>
            {children}
          </SurfaceContent>
        </div>
      )}
    </span>
  );
}
