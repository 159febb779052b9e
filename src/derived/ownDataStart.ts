import type { QueryClient } from '@tanstack/react-query';
import { selectBasis } from '../data/own-data/activeBasis.ts';
import { createBrowserStorage } from '../data/own-data/storage.ts';
import { messages } from '../i18n/messages.ts';
import { createOwnData, type ChangeChannel, type OwnData } from './ownData.ts';
import { rememberBaseline } from './ownDataHint.ts';
import { connectOwnData } from './ownDataMerge.ts';
import type { Session } from './session.ts';

/** What the page needs to live with a person's own data; loaded beside the first picture. */
export interface OwnDataHandle extends OwnData {
  readonly selectBasis: typeof selectBasis;
  /** Puts the own facts among the shipped ones of a session. Returns how to stop. */
  readonly connect: (client: QueryClient, session: Session) => () => void;
}

const channelName = 'cumulo-own-data';

/** Other pages of this browser; where there is no such channel, pages meet when they next store something. */
function createBrowserChannel(): ChangeChannel {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(channelName);
  return {
    announce: () => channel.postMessage('changed'),
    listen: (listener) => channel.addEventListener('message', () => listener()),
  };
}

/** Makes the handle around a person's data. */
export function createOwnDataHandle(ownData: OwnData): OwnDataHandle {
  ownData.state.subscribe(({ record }, previous) => {
    if (record.baseline !== previous.record.baseline) rememberBaseline(record.baseline !== null);
  });
  return {
    ...ownData,
    selectBasis,
    connect: (client, { display }) =>
      connectOwnData({
        client,
        ownData,
        readTexts: () => {
          const { publisher, sourceTitle } = messages[display.getState().language].ownData;
          return { publisher, title: sourceTitle };
        },
        onTextsChange: (listener) =>
          display.subscribe((state, previous) => {
            if (state.language !== previous.language) listener();
          }),
      }),
  };
}

let started: Promise<OwnDataHandle> | undefined;

/** The person's data of this browser, read once a page. Never rejects. */
export function startOwnData(): Promise<OwnDataHandle> {
  started ??= (async () => {
    const ownData = createOwnData({ storage: createBrowserStorage(), channel: createBrowserChannel() });
    const handle = createOwnDataHandle(ownData);
    await ownData.load();
    return handle;
  })();
  return started;
}
