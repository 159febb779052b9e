import { Share2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useMessages } from '../../i18n/useLanguage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { DialogBoundary } from '../../ui/DialogBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';

const ShareDialog = lazyPart(async () => (await import('./ShareDialog.tsx')).ShareDialog);

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
        <DialogBoundary onClosed={close}>
          <Suspense fallback={null}>
            <ShareDialog onClosed={close} />
          </Suspense>
        </DialogBoundary>
      )}
    </>
  );
}
