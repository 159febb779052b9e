import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { beginFollowing, stepAudience, type AudienceEvent, type AudienceState } from './mirrorAudience.ts';
import {
  beginPresenting,
  stepPresenter,
  type PresenterEvent,
  type PresenterState,
} from './mirrorPresenter.ts';
import {
  mirrorBeat,
  type MirrorContent,
  type MirrorMessage,
  type MirrorSize,
  type MirrorStep,
} from './mirrorProtocol.ts';

/** The way between the windows of one browser; tests give one of their own. */
export interface MirrorChannel {
  readonly post: (message: unknown) => void;
  /** Calls back with whatever another window posted. */
  readonly listen: (listener: (message: unknown) => void) => void;
  readonly close: () => void;
}

export interface MirrorParts<TContent extends MirrorContent> {
  readonly channel: MirrorChannel;
  /** Null for anything that is no message of this version. */
  readonly readMessage: (message: unknown) => MirrorMessage<TContent> | null;
  /** Milliseconds since 1970. */
  readonly readTime: () => number;
  readonly makeId: () => string;
  /** Runs something again and again. Returns how to stop. */
  readonly repeat: (run: () => void, milliseconds: number) => () => void;
}

/** One end of the way: its state, what happens to it, and how to leave. */
export interface MirrorEnd<TState, TEvent> {
  readonly store: StoreApi<TState>;
  readonly dispatch: (event: TEvent) => void;
  readonly close: () => void;
}

function connect<TState, TEvent, TContent extends MirrorContent>(
  { channel, readMessage, readTime, repeat }: MirrorParts<TContent>,
  begin: () => MirrorStep<TState, TContent>,
  step: (state: TState, event: TEvent) => MirrorStep<TState, TContent>,
  events: {
    readonly heard: (message: MirrorMessage<TContent>, now: number) => TEvent;
    readonly tick: (now: number) => TEvent;
    readonly closed: TEvent;
  },
): MirrorEnd<TState, TEvent> {
  const [first, greeting] = begin();
  const store = createStore<TState>()(() => first);
  let isOpen = true;

  function dispatch(event: TEvent): void {
    if (!isOpen) return;
    const [next, said] = step(store.getState(), event);
    store.setState(next, true);
    said.forEach(channel.post);
  }
  channel.listen((given) => {
    const message = readMessage(given);
    if (message !== null) dispatch(events.heard(message, readTime()));
  });
  greeting.forEach(channel.post);
  const stop = repeat(() => dispatch(events.tick(readTime())), mirrorBeat);
  return {
    store,
    dispatch,
    close: () => {
      dispatch(events.closed);
      isOpen = false;
      stop();
      channel.close();
    },
  };
}

/** Lets this window lead. */
export function createPresenterEnd<TContent extends MirrorContent>(
  parts: MirrorParts<TContent>,
  live: TContent,
): MirrorEnd<PresenterState<TContent>, PresenterEvent<TContent>> {
  return connect<PresenterState<TContent>, PresenterEvent<TContent>, TContent>(
    parts,
    () => beginPresenting({ epoch: parts.readTime(), id: parts.makeId() }, live),
    stepPresenter,
    {
      heard: (message, now) => ({ kind: 'heard', message, now }),
      tick: (now) => ({ kind: 'tick', now }),
      closed: { kind: 'closed' },
    },
  );
}

/** Lets this window follow. */
export function createAudienceEnd<TContent extends MirrorContent>(
  parts: MirrorParts<TContent>,
  size: MirrorSize,
): MirrorEnd<AudienceState<TContent>, AudienceEvent<TContent>> {
  return connect<AudienceState<TContent>, AudienceEvent<TContent>, TContent>(
    parts,
    () => beginFollowing(parts.makeId(), size),
    stepAudience,
    {
      heard: (message, now) => ({ kind: 'heard', message, now }),
      tick: (now) => ({ kind: 'tick', now }),
      closed: { kind: 'closed' },
    },
  );
}
