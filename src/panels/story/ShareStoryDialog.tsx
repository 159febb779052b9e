import { Download } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { longestSender, writeSharedStory } from '../../data/sharedStory.ts';
import type { Story } from '../../data/story.ts';
import { useSession } from '../../derived/useSession.ts';
import { packText } from '../../exports/packText.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { encodeLink, longestStoryCode } from '../../store/link.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LinkSection } from '../LinkSection.tsx';
import { QrCode } from '../QrCode.tsx';
import { downloadStory } from './storyDownload.ts';

interface ShareStoryDialogProps {
  readonly story: Story;
  readonly onClosed: () => void;
}

/** The longest address that cameras of phones still read from a screen, in characters. */
const longestCode = 1800;

/** The address that opens a story; null when programs and messengers would cut it. */
function useStoryLink(story: Story, sender: string): string | null {
  const { currentLink, definitions, presets, years } = useSession();
  return useMemo(() => {
    const code = packText(writeSharedStory({ story, sender }));
    if (code.length > longestStoryCode) return null;
    const hash = encodeLink(
      { view: 'present', overrides: {}, story: code },
      { ...years, ranges: definitions, presets },
    );
    return currentLink().replace(/#.*$/s, '') + hash;
  }, [story, sender, currentLink, definitions, presets, years]);
}

function SenderField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (name: string) => void;
}) {
  const { shared: texts } = usePresentTexts();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-small text-muted">
        {texts.sender}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="name"
        maxLength={longestSender}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        className="mt-1 block h-control w-full rounded-md border border-control bg-surface px-2.5 text-label"
      />
    </div>
  );
}

/** Hands a story on as a link that holds all of it, or as a file when it is too long for one. */
export function ShareStoryDialog({ story, onClosed }: ShareStoryDialogProps) {
  const { shared: texts, own } = usePresentTexts();
  const language = useLanguage();
  const [sender, setSender] = useState('');
  const link = useStoryLink(story, sender);
  return (
    <Dialog title={texts.title(story.title[language])} onClosed={onClosed} contentClassName="space-y-4">
      {link === null ? (
        <>
          <p>{texts.tooLong}</p>
          <Button
            look="strong"
            icon={<Download aria-hidden className="size-[1.1em]" />}
            onClick={() => downloadStory(story, language)}
          >
            {own.export}
          </Button>
        </>
      ) : (
        <>
          <p className="text-label text-muted">{texts.help}</p>
          <SenderField value={sender} onChange={setSender} />
          <LinkSection link={link} label={texts.label} sendTitle={story.title[language]} />
          {link.length > longestCode ? (
            <p className="text-label text-muted">{texts.noCode}</p>
          ) : (
            <QrCode text={link} />
          )}
        </>
      )}
    </Dialog>
  );
}
