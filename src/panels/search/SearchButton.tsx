import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/useLanguage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { hasCommandKey, isPageCovered, isTyping } from '../../ui/typing.ts';

const SearchPalette = lazy(async () => ({ default: (await import('./SearchPalette.tsx')).SearchPalette }));

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
        icon={<Search aria-hidden className="size-5" />}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <Suspense>
          <SearchPalette onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
