import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type TouchEvent,
} from 'react';
import { createPortal } from 'react-dom';
import { useStage, useStepWords, useStoryStores } from '../../derived/useStory.ts';
import type { StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useFullWindow } from '../../ui/useFullWindow.ts';
import { ChangeAnnouncer } from '../ChangeAnnouncer.tsx';
import type { StepParts, StepPictureProps } from '../stepParts.ts';
import { InkLayer } from './InkLayer.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { Slide } from './Slide.tsx';
import './stage.css';
import { StageBar } from './StageBar.tsx';
import { findCommand, namePlace, readSwipe, type StageCommand } from './stageKeys.ts';
import { useLaser } from './useLaser.ts';
import { useStageCommands } from './useStageCommands.ts';

interface StageProps {
  readonly walk: StoryWalk;
  readonly parts: StepParts;
  readonly onClose: () => void;
}

/** Width in CSS pixels from which the text for a room fits. */
const roomWidth = 1024;

/** A finger that goes sideways over the slide turns it, but for one that moves a slider or draws. */
function useSwipe(run: (command: StageCommand) => void) {
  const start = useRef<readonly [number, number] | null>(null);
  const tool = useStage((state) => state.tool);
  return {
    onTouchStart: ({ touches, target }: TouchEvent) => {
      const touch = touches.item(0);
      const isFree = touches.length === 1 && tool === 'none' && namePlace(target) !== 'slider';
      start.current = isFree ? [touch.clientX, touch.clientY] : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches.item(0);
      if (start.current === null) return;
      const turn = readSwipe(start.current, [touch.clientX, touch.clientY]);
      if (turn !== null) run(turn);
    },
  };
}

function BlackScreen() {
  const texts = usePresentTexts();
  const { stage } = useStoryStores();
  const isBlack = useStage((state) => state.isBlack);
  if (!isBlack) return null;
  return (
    <button
      type="button"
      data-black
      aria-label={texts.showAgain}
      className="absolute inset-0 z-40 size-full cursor-none bg-[black]"
      onClick={() => stage.getState().blackToggled()}
    />
  );
}

/** Says each step to screen readers as it opens. */
function StepVoice({ walk }: { readonly walk: StoryWalk }) {
  const texts = usePresentTexts();
  const { title } = useStepWords()(walk.step);
  return <LiveRegion message={texts.stepSaid(walk.index + 1, walk.story.steps.length, title)} />;
}

/** The story over the whole screen, in the text size of a room. */
export function Stage({ walk, parts, onClose }: StageProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const frameRef = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [density] = useState<StepPictureProps['density']>(() =>
    window.innerWidth >= roomWidth ? 'present' : 'desk',
  );
  const laser = useLaser();
  useFullWindow(dialogRef, frameRef, onClose);
  // The clicker's keys go to the story from the start.
  useLayoutEffect(() => frameRef.current?.focus({ preventScroll: true }), []);
  const run = useStageCommands(walk, () => setIsHelpOpen((isOpen) => !isOpen), onClose);
  const pressKey = (event: KeyboardEvent): void => {
    const command = findCommand(event, namePlace(event.target));
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };
  /** After a click the clicker's keys go to the story again, not to what was clicked. */
  const takeFocusBack = ({ detail, target }: MouseEvent): void => {
    if (detail > 0 && namePlace(target) !== 'text') frameRef.current?.focus({ preventScroll: true });
  };
  return createPortal(
    <dialog
      ref={dialogRef}
      aria-labelledby={titleId}
      onClose={onClose}
      onKeyDown={pressKey}
      className="m-0 h-dvh max-h-none w-screen max-w-none bg-surface p-0 text-text"
    >
      <div
        ref={frameRef}
        tabIndex={-1}
        data-density={density}
        data-stage
        onClick={takeFocusBack}
        className="relative flex size-full flex-col bg-surface text-body outline-none"
      >
        <div
          {...laser}
          {...useSwipe(run)}
          className="relative flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain"
        >
          <Slide step={walk.step} parts={parts} titleId={titleId} density={density} />
          <InkLayer />
        </div>
        <StageBar walk={walk} isHelpOpen={isHelpOpen} onCommand={run} />
        {isHelpOpen && <ShortcutList onClose={() => setIsHelpOpen(false)} />}
        <BlackScreen />
        <StepVoice walk={walk} />
        {/* The page's own is behind the dialog, where screen readers hear nothing. */}
        <ChangeAnnouncer />
      </div>
    </dialog>,
    document.body,
  );
}
