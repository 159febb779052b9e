import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode, type Ref, type RefObject } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  /** The heading, which names the dialog. */
  readonly title: ReactNode;
  /** The heading's element, to move the focus to it. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  /** What stands in the head above and below the heading. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly isWide?: boolean;
  /** Layout of the content. */
  readonly contentClassName?: string;
  /** The dialog's element, for content that closes it. */
  readonly dialogRef?: RefObject<HTMLDialogElement | null>;
  /** Takes the dialog off the page; called after it closed. */
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** Opens as a modal dialog as soon as it stands in the page; the browser gives the focus back when it closes. */
function useModal(given: RefObject<HTMLDialogElement | null> | undefined) {
  const own = useRef<HTMLDialogElement>(null);
  const dialog = given ?? own;
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    return () => element.close();
  }, [dialog]);
  return dialog;
}

/** A window over the page, which fills the screen of a phone. Escape, a press beside it and its button close it. */
export function Dialog({ onClosed, ...props }: DialogProps) {
  const { title, titleRef, above, below, isWide = false, contentClassName, children } = props;
  const closeText = useMessages().interface.common.close;
  const titleId = useId();
  const dialog = useModal(props.dialogRef);
  const close = (): void => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={({ currentTarget, target }) => {
        // In development effects run twice: the dialog may be open again when its event arrives.
        if (target === currentTarget && !currentTarget.open) onClosed();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
      onKeyDown={(event) => {
        // A sheet around it stays open.
        if (event.key === 'Escape') event.stopPropagation();
      }}
      data-print="hidden"
      className={clsx(
        'fixed m-auto max-h-[min(54em,92dvh)] overflow-hidden rounded-xl border border-line bg-surface p-0 text-body text-text',
        'shadow-[var(--shadow)] backdrop:bg-veil/50 max-sm:inset-0 max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-full max-sm:max-w-none max-sm:rounded-none max-sm:border-0',
        isWide ? 'w-[min(52em,94vw)]' : 'w-[min(46em,94vw)]',
      )}
    >
      <div className="flex max-h-[inherit] flex-col max-sm:h-dvh">
        <header className="flex items-start gap-2 border-b border-line px-4 py-3 sm:px-5">
          <div className="min-w-0 flex-1 self-center">
            {above}
            <h2 id={titleId} ref={titleRef} tabIndex={-1} className="text-title font-semibold outline-none">
              {title}
            </h2>
            {below}
          </div>
          <IconButton label={closeText} icon={<X aria-hidden className="size-[1.2em]" />} onClick={close} />
        </header>
        {/* A box that scrolls can be reached by keyboard. */}
        <div
          tabIndex={0}
          role="group"
          aria-labelledby={titleId}
          className={clsx(
            'min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-4 -outline-offset-2 sm:px-5',
            contentClassName,
          )}
        >
          {children}
        </div>
      </div>
    </dialog>
  );
}
