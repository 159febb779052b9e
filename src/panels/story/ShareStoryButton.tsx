import { Link2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Story } from '../../data/story.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogBoundary } from '../../ui/DialogBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';

const ShareStoryDialog = lazyPart(async () => (await import('./ShareStoryDialog.tsx')).ShareStoryDialog);

/** Opens the way to hand a story on; what packs it is loaded only then. */
export function ShareStoryButton({ story }: { readonly story: Story }) {
  const { shared: texts } = usePresentTexts();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        icon={<Link2 aria-hidden className="size-[1.1em]" />}
        onClick={() => setIsOpen(true)}
      >
        {texts.share}
      </Button>
      {isOpen && (
        <DialogBoundary onClosed={close}>
          <Suspense fallback={null}>
            <ShareStoryDialog story={story} onClosed={close} />
          </Suspense>
        </DialogBoundary>
      )}
    </>
  );
}
