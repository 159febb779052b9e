import { Share2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useMessages } from '../../i18n/useLanguage.ts';
import { IconButton } from '../../ui/IconButton.tsx';

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));

/** Opens the ways to hand the scenario on; they are loaded when first asked for. */
export function ShareButton() {
  const { share } = useMessages().interface;
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <IconButton
        label={share.open}
        aria-haspopup="dialog"
        icon={<Share2 aria-hidden className="size-[1.2em]" />}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <ErrorBoundary fallback={null} onError={close}>
          <Suspense fallback={null}>
            <ShareDialog onClosed={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
