import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useMessages } from '../i18n/useLanguage.ts';
import { IconButton } from './IconButton.tsx';
import { PanelFailure } from './PanelFailure.tsx';

interface DialogBoundaryProps {
  /** Takes the dialog off the page. */
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** Around a dialog: when it fails, or its file does not come, that is said over the page, which stays as usable as it was. */
export function DialogBoundary({ onClosed, children }: DialogBoundaryProps) {
  const { panel, common } = useMessages().interface;
  return (
    <ErrorBoundary
      fallbackRender={(failure) => (
        <div
          data-print="hidden"
          className="fixed inset-x-3 bottom-3 z-50 mx-auto flex max-w-2xl items-start gap-1 rounded-xl bg-surface text-body shadow-[var(--shadow)]"
        >
          <PanelFailure {...failure} title={panel.dialogErrorTitle} />
          <IconButton
            label={common.close}
            icon={<X aria-hidden className="size-[1.2em]" />}
            onClick={onClosed}
          />
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
