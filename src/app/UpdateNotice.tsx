import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { startOffline, type OfflineUpdates } from './offlineUpdates.ts';

let started: OfflineUpdates | null | undefined;

/** Offers a newer version of the page when one is stored; it is never forced on anybody. */
export function UpdateNotice() {
  const { update } = useMessages().interface;
  const [isReady, setIsReady] = useState(false);
  const [isPutOff, setIsPutOff] = useState(false);
  useEffect(() => {
    started ??= startOffline();
    const updates = started;
    if (updates === null) return;
    const read = (): void => setIsReady(updates.isNewerReady());
    read();
    return updates.subscribe(read);
  }, []);
  if (!isReady || isPutOff) return null;
  return (
    <Notice tone="info" title={update.title} onDismiss={() => setIsPutOff(true)}>
      <p>{update.text}</p>
      <Button className="mt-2" onClick={() => started?.useNewer()}>
        {update.use}
      </Button>
    </Notice>
  );
}
