import { MonitorUp, MonitorX } from 'lucide-react';
import { useState } from 'react';
import { audienceMark, canMirror, writeAudienceAddress } from '../../derived/mirrorBrowser.ts';
import { useStory, useStoryStores } from '../../derived/useStory.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

const windowName = `cumulo-${audienceMark}`;

/** Opens the window for the room, and makes this one the presenter's. */
export function AudienceButton() {
  const texts = usePresentTexts();
  const { story } = useStoryStores();
  const isLeading = useStory((state) => state.isLeading);
  const [problem, setProblem] = useState<'blocked' | 'unsupported' | null>(null);
  const open = (): void => {
    if (!canMirror()) {
      setProblem('unsupported');
      return;
    }
    const opened = window.open(writeAudienceAddress(window), windowName, 'popup,width=1280,height=720');
    setProblem(opened === null ? 'blocked' : null);
    story.getState().leadingChanged(true);
  };
  return (
    <>
      <Button icon={<MonitorUp aria-hidden className="size-[1.2em]" />} onClick={open}>
        {texts.desk.open}
      </Button>
      {isLeading && (
        <Button
          icon={<MonitorX aria-hidden className="size-[1.2em]" />}
          onClick={() => story.getState().leadingChanged(false)}
        >
          {texts.desk.end}
        </Button>
      )}
      {problem === 'unsupported' && <Notice tone="warning" title={texts.desk.unsupported} />}
      {problem === 'blocked' && (
        <Notice tone="warning" title={texts.desk.blocked} onDismiss={() => setProblem(null)}>
          <a href={writeAudienceAddress(window)} target={windowName} className="underline underline-offset-2">
            {texts.desk.openLink}
          </a>
        </Notice>
      )}
    </>
  );
}
