import { Cast, Send, Snowflake, Unplug } from 'lucide-react';
import type { PresenterEnd, RoomState } from '../../derived/usePresenterEnd.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface RoomToolsProps {
  readonly end: PresenterEnd;
  readonly room: RoomState;
}

function describeRoom(room: RoomState, { desk }: ReturnType<typeof usePresentTexts>): string {
  if (!room.isConnected) return desk.alone;
  if (room.isPrivate) return desk.privately;
  return room.isFrozen ? desk.frozen : desk.connected;
}

/** Whether the room follows, and what it sees. */
export function RoomTools({ end, room }: RoomToolsProps) {
  const texts = usePresentTexts();
  const { desk } = texts;
  const { isConnected, isFrozen, isPrivate, isSuperseded } = room;
  if (isSuperseded)
    return (
      <Notice tone="warning" title={desk.superseded}>
        <Button onClick={() => end.dispatch({ kind: 'leadTaken', now: Date.now() })}>{desk.takeLead}</Button>
      </Notice>
    );
  const Icon = isConnected ? Cast : Unplug;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="status" data-room={isConnected} className="flex items-center gap-2 text-label">
        <Icon aria-hidden className="size-[1.2em] shrink-0" />
        {describeRoom(room, texts)}
      </p>
      <Button
        aria-pressed={isFrozen}
        className="aria-pressed:bg-scenario-soft aria-pressed:text-scenario"
        icon={<Snowflake aria-hidden className="size-[1.1em]" />}
        onClick={() => end.dispatch({ kind: isFrozen ? 'released' : 'frozen' })}
      >
        {desk.freeze}
      </Button>
      {isFrozen && (
        <Button
          icon={<Send aria-hidden className="size-[1.1em]" />}
          disabled={!isPrivate}
          onClick={() => end.dispatch({ kind: 'pushed' })}
        >
          {desk.push}
        </Button>
      )}
    </div>
  );
}
