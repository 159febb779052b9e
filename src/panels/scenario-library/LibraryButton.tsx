import { FolderOpen } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useHeadingTexts } from '../../i18n/scenarios/useHeadingTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogBoundary } from '../../ui/DialogBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';

const LibraryDialog = lazyPart(async () => (await import('./LibraryDialog.tsx')).LibraryDialog);

/** Opens the saved scenarios. */
export function LibraryButton() {
  const texts = useHeadingTexts();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button
        look="quiet"
        aria-haspopup="dialog"
        icon={<FolderOpen aria-hidden className="size-[1.2em]" />}
        className="px-2"
        onClick={() => setIsOpen(true)}
      >
        {texts.library}
      </Button>
      {isOpen && (
        <DialogBoundary onClosed={close}>
          <Suspense>
            <LibraryDialog onClosed={close} />
          </Suspense>
        </DialogBoundary>
      )}
    </>
  );
}
