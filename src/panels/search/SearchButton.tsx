import { Search } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/useLanguage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';
import { hasCommandKey, isPageCovered, isTyping } from '../../ui/typing.ts';
import { DialogBoundary } from '../../ui/DialogBoundary.tsx';

const SearchPalette = lazyPart(async () => (await import('./SearchPalette.tsx')).SearchPalette);

/** Ctrl K or ⌘ K anywhere; a slash where it is not a letter of a text. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing || event.defaultPrevented) return false;
  const hasControl = event.ctrlKey || event.metaKey;
  if (hasControl) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !isTyping(event);
}

/** How the shortcut is written on this device. */
function nameShortcut(): string {
  return hasCommandKey() ? '⌘K' : 'Ctrl K';
}

/** Opens the search over everything, by a press or by its keys. */
export function SearchButton() {
  const texts = useMessages().search;
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!asksForSearch(event) || isPageCovered()) return;
      event.preventDefault();
      setIsOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <IconButton
        label={texts.openHint(nameShortcut())}
        aria-haspopup="dialog"
        icon={<Search aria-hidden className="size-[1.4em]" />}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <DialogBoundary onClosed={close}>
          <Suspense>
            <SearchPalette onClose={close} />
          </Suspense>
        </DialogBoundary>
      )}
    </>
  );
}
