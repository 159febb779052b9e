import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Story, StoryStep } from '../data/story.ts';
import { createPresenterEnd, type MirrorEnd } from '../store/mirrorLink.ts';
import type { PresenterEvent, PresenterState } from '../store/mirrorPresenter.ts';
import { diffContent, type MirrorSize } from '../store/mirrorProtocol.ts';
import { makeMirrorParts } from './mirrorBrowser.ts';
import { hideNotes, type SlideContent } from './mirrorContent.ts';
import type { Session } from './session.ts';
import { useSession } from './useSession.ts';
import { useStory, useStoryStores, type StoryStores } from './useStory.ts';

type PresenterEnd = MirrorEnd<PresenterState<SlideContent>, PresenterEvent<SlideContent>>;

/** Longest wait before a change is sent, in milliseconds: as often as screens draw. */
const sendPause = 16;

/** What this window shows the room. */
function readContent(
  { scenario, display }: Session,
  { stage }: StoryStores,
  step: StoryStep | null,
): SlideContent {
  const { year, horizonYear, language, theme, race } = display.getState();
  const { isBlack, pointer, strokes } = stage.getState();
  return {
    overrides: { ...scenario.getState().overrides },
    year,
    horizonYear,
    language,
    theme,
    race: { ...race, hidden: [...race.hidden] },
    step: step === null ? null : hideNotes(step),
    isBlack,
    pointer: pointer === null ? null : [...pointer],
    strokes: strokes.map((stroke) => stroke.map(([x, y]) => [x, y])),
  };
}

/** Leads with what the stores hold; returns how to stop. `findStep`: the open step. */
function lead(session: Session, stores: StoryStores, findStep: (id: string | null) => StoryStep | null) {
  const read = (): SlideContent => readContent(session, stores, findStep(stores.story.getState().stepId));
  const end = createPresenterEnd(makeMirrorParts(), read());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      end.dispatch({ kind: 'changed', live: read() });
    }, sendPause);
  };
  const stops = [
    session.scenario.subscribe(send),
    session.display.subscribe(send),
    stores.stage.subscribe(send),
    stores.story.subscribe(send),
    stores.own.subscribe(send),
  ];
  const leave = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) end.close();
  };
  window.addEventListener('pagehide', leave);
  return {
    end,
    stop: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      window.removeEventListener('pagehide', leave);
      end.close();
    },
  };
}

/** Leads audience windows as long as this window is to; null otherwise. */
export function usePresenterEnd({ steps }: Pick<Story, 'steps'>): PresenterEnd | null {
  const isLeading = useStory((state) => state.isLeading);
  // A story that is being edited goes on under the same lead.
  const findStep = useEffectEvent(
    (id: string | null) => steps.find((step) => step.id === id) ?? steps[0] ?? null,
  );
  const session = useSession();
  const stores = useStoryStores();
  const [holder] = useState(() =>
    createStore<{ readonly end: PresenterEnd | null }>()(() => ({ end: null })),
  );
  useEffect(() => {
    if (!isLeading) return;
    const led = lead(session, stores, (id) => findStep(id));
    holder.setState({ end: led.end });
    return () => {
      led.stop();
      holder.setState({ end: null });
    };
  }, [isLeading, session, stores, holder]);
  return useStore(holder, (state) => state.end);
}

/** What a presenter knows of the room. */
export interface RoomState {
  readonly isConnected: boolean;
  readonly isFrozen: boolean;
  /** Whether this window shows something else than the room sees. */
  readonly isPrivate: boolean;
  readonly isSuperseded: boolean;
  /** Of the audience window that was heard last; null without one. */
  readonly size: MirrorSize | null;
}

const selectSize = ({ audiences }: PresenterState<SlideContent>): MirrorSize | null =>
  [...audiences.values()].toSorted((a, b) => b.heardAt - a.heardAt)[0]?.size ?? null;

export function useRoom(end: PresenterEnd): RoomState {
  const width = useStore(end.store, (state) => selectSize(state)?.[0] ?? null);
  const height = useStore(end.store, (state) => selectSize(state)?.[1] ?? null);
  const isFrozen = useStore(end.store, (state) => state.isFrozen);
  const isPrivate = useStore(
    end.store,
    (state) => state.isFrozen && diffContent(state.sent, state.live) !== null,
  );
  const isSuperseded = useStore(end.store, (state) => state.supersededBy !== null);
  const size: MirrorSize | null = width === null || height === null ? null : [width, height];
  return { isConnected: size !== null, isFrozen, isPrivate, isSuperseded, size };
}

export type { PresenterEnd };
