import { FolderOpen } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useHeadingTexts } from '../../i18n/scenarios/useHeadingTexts.ts';
import { Button } from '../../ui/Button.tsx';

const LibraryDialog = lazy(async () => ({ default: (await import('./LibraryDialog.tsx')).LibraryDialog }));

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
        <ErrorBoundary fallback={null} onError={close}>
          <Suspense>
            <LibraryDialog onClosed={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
