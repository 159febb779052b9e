import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { startOffline, type OfflineUpdates } from './offlineUpdates.ts';

/** When the first pictures stand: keeping a copy of the page must not take the network from it. */
function whenQuiet(run: () => void): () => void {
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 5000 });
    else run();
  }, 2000);
  return () => clearTimeout(timer);
}

let started: OfflineUpdates | null | undefined;

/** Offers a newer version of the page when one is stored; it is never forced on anybody. */
export function UpdateNotice() {
  const { update } = useMessages().interface;
  const [isReady, setIsReady] = useState(false);
  const [isPutOff, setIsPutOff] = useState(false);
  useEffect(() => {
    let unsubscribe: (() => void) | undefined;
    const cancel = whenQuiet(() => {
      started ??= startOffline();
      const updates = started;
      if (updates === null) return;
      const read = (): void => setIsReady(updates.isNewerReady());
      unsubscribe = updates.subscribe(read);
      read();
    });
    return () => {
      cancel();
      unsubscribe?.();
    };
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
