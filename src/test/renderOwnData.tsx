import type { ReactNode } from 'react';
import type { OwnDataStorage } from '../data/own-data/storage.ts';
import { createOwnData } from '../derived/ownData.ts';
import { createOwnDataHandle, type OwnDataHandle } from '../derived/ownDataStart.ts';
import { OwnDataContext } from '../derived/useOwnData.ts';
import type { Language } from '../model/index.ts';
import { ConnectedOwnData } from './ConnectedOwnData.tsx';
import { makeSession, renderWithSession, type RenderedSession } from './renderWithSession.tsx';

/** A storage in memory that holds what `stored` is. */
export function makeMemoryStorage(stored?: unknown): OwnDataStorage {
  let held = stored;
  return {
    read: () => Promise.resolve(held),
    update: (change) => {
      try {
        held = change(held);
        return Promise.resolve();
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}

/** Renders below a session that has own data, as the page does. Ask `serveData` first. */
export async function renderWithOwnData(
  ui: ReactNode,
  { language = 'en', storage = makeMemoryStorage() }: { language?: Language; storage?: OwnDataStorage } = {},
): Promise<RenderedSession & { readonly handle: OwnDataHandle }> {
  const handle = createOwnDataHandle(
    createOwnData({ storage, channel: { announce: () => undefined, listen: () => undefined } }),
  );
  await handle.load();
  const rendered = renderWithSession(
    <OwnDataContext value={handle}>
      <ConnectedOwnData handle={handle}>{ui}</ConnectedOwnData>
    </OwnDataContext>,
    makeSession(language),
  );
  return { ...rendered, handle };
}
