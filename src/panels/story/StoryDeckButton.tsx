import { useQueryClient } from '@tanstack/react-query';
import { FileChartPie } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '../../data/story.ts';
import { useSession } from '../../derived/useSession.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';

/** Makes slides of a story; what makes them is loaded only then. What came of it stands below the row. */
export function StoryDeckButton({ story }: { readonly story: Story }) {
  const { own: texts } = usePresentTexts();
  const { status } = useMessages().office;
  const session = useSession();
  const client = useQueryClient();
  const [message, setMessage] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const save = async (): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    setMessage(status.working);
    try {
      const { saveStoryDeck } = await import('../storyDeck.ts');
      setMessage(status.saved(await saveStoryDeck(session, client, story)));
    } catch {
      setMessage(status.failed);
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <>
      <Button
        aria-disabled={isBusy}
        icon={<FileChartPie aria-hidden className="size-[1.1em]" />}
        onClick={() => void save()}
      >
        {texts.deck}
      </Button>
      <p
        aria-live="polite"
        className={message === '' ? 'sr-only' : 'order-last basis-full text-small text-muted'}
      >
        {message}
      </p>
    </>
  );
}
