import { X } from 'lucide-react';
import { useId } from 'react';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { keysOf, nameKey, stageCommands } from './stageKeys.ts';

/** The keys of every command. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const texts = usePresentTexts();
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      className="absolute inset-x-2 bottom-16 z-30 mx-auto max-h-[70%] w-fit max-w-[calc(100%-1rem)] overflow-y-auto rounded-xl border border-line bg-surface p-4 shadow-[var(--shadow)] sm:p-5"
    >
      <div className="mb-2 flex items-center gap-4">
        <h3 id={titleId} className="flex-1 text-body font-semibold">
          {texts.shortcuts}
        </h3>
        <IconButton
          label={texts.closeShortcuts}
          icon={<X aria-hidden className="size-[1.2em]" />}
          onClick={onClose}
        />
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-label">
        {stageCommands.map((command) => (
          <div key={command} className="contents">
            <dt className="space-x-1 font-medium">
              {keysOf[command].map((key) => (
                <kbd
                  key={key}
                  className="inline-block rounded border border-control px-1.5 font-sans text-small"
                >
                  {nameKey(key, texts.keys)}
                </kbd>
              ))}
            </dt>
            <dd className="text-muted">{texts.commandNames[command]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
