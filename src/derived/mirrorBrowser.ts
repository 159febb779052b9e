import { makeRandomId } from '../store/libraryStorage.ts';
import type { MirrorChannel, MirrorParts } from '../store/mirrorLink.ts';
import { readMirrorMessage, type SlideContent } from './mirrorContent.ts';

/** The part of an address that makes a window an audience window; it stays through reloads. */
export const audienceMark = 'audience';

/** Whether windows of this browser can talk to each other. */
export function canMirror(): boolean {
  return typeof BroadcastChannel !== 'undefined';
}

function openChannel(): MirrorChannel {
  // Copies of the product under other paths of one host are not of the same meeting.
  const channel = new BroadcastChannel(`cumulo-mirror:${window.location.pathname}`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => listener(data);
    },
    close: () => channel.close(),
  };
}

/** The browser around one end. */
export function makeMirrorParts(): MirrorParts<SlideContent> {
  return {
    channel: openChannel(),
    readMessage: readMirrorMessage,
    readTime: Date.now,
    makeId: makeRandomId,
    repeat: (run, milliseconds) => {
      const timer = setInterval(run, milliseconds);
      return () => clearInterval(timer);
    },
  };
}

/** The address of the audience window. */
export function writeAudienceAddress(page: Window): string {
  const address = new URL(page.location.href);
  address.search = audienceMark;
  return address.href;
}
