import { Download, RotateCw } from 'lucide-react';
import type { OwnDataHandle } from '../../derived/ownDataStart.ts';
import { useOwnDataPart } from '../../derived/useOwnData.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { downloadText } from './downloadText.ts';
import { useOwnDataTexts, writeCount } from './ownDataTexts.ts';

/** A record that could not be read, as far as it can be written down. */
function writeRescued(rescued: unknown): string {
  try {
    return JSON.stringify(rescued, null, 1);
  } catch {
    return String(rescued);
  }
}

/** Says where the person's data are when they are not where they should be, and what can be done. */
export function KeepingNotices({ handle }: { readonly handle: OwnDataHandle }) {
  const texts = useOwnDataTexts().keeping;
  const { ownData } = useMessages();
  const language = useLanguage();
  const keeping = useOwnDataPart((state) => state.keeping, 'kept');
  const dropped = useOwnDataPart((state) => state.dropped, 0);
  const hasLostBaseline = useOwnDataPart((state) => state.hasLostBaseline, false);
  const rescued = useOwnDataPart((state) => state.record.rescued, undefined);
  return (
    <>
      {keeping !== 'kept' && (
        <Notice tone="warning" title={texts[`${keeping}Title`]}>
          <p>{texts[keeping]}</p>
          {keeping !== 'newer' && (
            <Button
              className="mt-2"
              icon={<RotateCw aria-hidden className="size-[1.2em]" />}
              onClick={() => void handle.retry()}
            >
              {texts.retry}
            </Button>
          )}
        </Notice>
      )}
      {dropped > 0 && (
        <Notice tone="warning" title={texts.droppedTitle(writeCount(dropped, language))}>
          {texts.dropped}
        </Notice>
      )}
      {hasLostBaseline && (
        <Notice tone="warning" title={ownData.lostTitle}>
          {ownData.lostBody}
        </Notice>
      )}
      {rescued !== undefined && (
        <Notice tone="warning" title={texts.brokenTitle}>
          <p>{texts.broken}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button
              icon={<Download aria-hidden className="size-[1.2em]" />}
              onClick={() => downloadText(texts.brokenName, writeRescued(rescued), 'application/json')}
            >
              {texts.downloadBroken}
            </Button>
            <Button onClick={handle.rescuedForgotten}>{texts.forgetBroken}</Button>
          </div>
        </Notice>
      )}
    </>
  );
}
