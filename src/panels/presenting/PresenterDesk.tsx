import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useRoom, type PresenterEnd } from '../../derived/usePresenterEnd.ts';
import { useStepWords } from '../../derived/useStory.ts';
import type { StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import type { StepParts } from '../stepParts.ts';
import { DeskClock } from './DeskClock.tsx';
import { RoomTools } from './RoomTools.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { SlidePreview } from './SlidePreview.tsx';
import './stage.css';
import { StageBar } from './StageBar.tsx';
import { findCommand, namePlace, type StageCommand } from './stageKeys.ts';
import { useStageCommands } from './useStageCommands.ts';

interface PresenterDeskProps {
  readonly walk: StoryWalk;
  readonly parts: StepParts;
  readonly end: PresenterEnd;
  /** What to know before saying the words of the step. */
  readonly notices: ReactNode;
  /** Ends leading; the audience window keeps what it shows. */
  readonly onEnd: () => void;
}

/** On a page, these scroll. */
const scrollingKeys = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape']);

/** Keys and clickers count wherever the focus is, but for what lies above the page. */
function useDeskKeys(run: (command: StageCommand) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isCovered = document.querySelector('dialog[open]') !== null;
    if (isCovered || event.defaultPrevented || scrollingKeys.has(event.key)) return;
    const command = findCommand(event, namePlace(event.target));
    if (command === null) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function NextStep({ walk }: { readonly walk: StoryWalk }) {
  const { desk } = usePresentTexts();
  const readWords = useStepWords();
  return (
    <p className="text-label">
      <span className="text-muted">{desk.next}</span>{' '}
      <span data-next className="font-medium">
        {walk.next === null ? desk.noNext : readWords(walk.next).title}
      </span>
    </p>
  );
}

/** The presenter's side of two windows: the slide as the room has it, what to say, what comes next, and the time. */
export function PresenterDesk({ walk, parts, end, notices, onEnd }: PresenterDeskProps) {
  const texts = usePresentTexts();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const room = useRoom(end);
  const run = useStageCommands(walk, () => setIsHelpOpen((isOpen) => !isOpen), onEnd);
  useDeskKeys(run);
  const readWords = useStepWords();
  const { title, notes } = readWords(walk.step);
  return (
    <section
      aria-label={texts.desk.title}
      className="relative space-y-3 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <LiveRegion message={texts.stepSaid(walk.index + 1, walk.story.steps.length, title)} />
      <div className="grid min-w-0 gap-x-6 gap-y-3 xl:grid-cols-[minmax(0,3fr)_minmax(16rem,2fr)]">
        <div className="min-w-0 space-y-2">
          <SlidePreview walk={walk} parts={parts} size={room.size} />
          <StageBar walk={walk} isHelpOpen={isHelpOpen} onCommand={run} />
        </div>
        <div className="min-w-0 space-y-3">
          <DeskClock />
          <RoomTools end={end} room={room} />
          <NextStep walk={walk} />
          {notices}
          <section aria-label={texts.notes} className="border-t border-line pt-3">
            <p className="max-w-[75ch] text-body whitespace-pre-line" data-notes>
              {notes === '' ? texts.noNotes : notes}
            </p>
          </section>
        </div>
      </div>
      {isHelpOpen && <ShortcutList onClose={() => setIsHelpOpen(false)} />}
    </section>
  );
}
