import { useState } from 'react';
import { readBaseline } from '../../data/own-data/rollForward.ts';
import { expectsOwnBaseline } from '../../derived/ownDataHint.ts';
import { useOwnDataPart } from '../../derived/useOwnData.ts';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useOwnDataTexts } from './ownDataTexts.ts';

type Texts = ReturnType<typeof useOwnDataTexts>['keeping'];

/** What of the person's stored data the charts do without; null when nothing is amiss. */
function useTrouble(): ((texts: Texts) => { readonly title: string; readonly body: string }) | null {
  const isBroken = useOwnDataPart(({ record }) => record.rescued !== undefined, false);
  const keeping = useOwnDataPart((state) => state.keeping, 'kept');
  const isBaselineBroken = useOwnDataPart(
    ({ record: { baseline } }) => baseline !== null && readBaseline(baseline) === null,
    false,
  );
  if (keeping === 'newer') return (texts) => ({ title: texts.newerTitle, body: texts.notUsed });
  if (isBroken) return (texts) => ({ title: texts.brokenTitle, body: texts.notUsed });
  if (isBaselineBroken) return (texts) => ({ title: texts.baselineTitle, body: texts.baselineBody });
  if (keeping === 'unavailable' && expectsOwnBaseline())
    return (texts) => ({ title: texts.brokenTitle, body: texts.notUsed });
  return null;
}

/** Above every view but the one that tells more: stored data of the person's own that could not be read. */
export function OwnDataTrouble() {
  const texts = useOwnDataTexts().keeping;
  const { display } = useSession();
  const trouble = useTrouble();
  const isThere = useDisplay(({ view, sourcesTab }) => view === 'sources' && sourcesTab === 'yours');
  const [isDismissed, setIsDismissed] = useState(false);
  if (trouble === null || isThere || isDismissed) return null;
  const { title, body } = trouble(texts);
  return (
    <Notice tone="warning" title={title} onDismiss={() => setIsDismissed(true)}>
      <p>{body}</p>
      <Button
        className="mt-2"
        onClick={() => {
          display.getState().sourcesTabChosen('yours');
          display.getState().viewChosen('sources');
        }}
      >
        {texts.open}
      </Button>
    </Notice>
  );
}
