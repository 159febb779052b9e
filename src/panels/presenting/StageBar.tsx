import { clsx } from 'clsx';
import {
  ChevronLeft,
  ChevronRight,
  CircleDot,
  Eraser,
  Keyboard,
  Moon,
  Pencil,
  RotateCcw,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useStage } from '../../derived/useStory.ts';
import { useIsTried, type StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { keysOf, nameKey, type StageCommand } from './stageKeys.ts';

interface StageBarProps {
  readonly walk: StoryWalk;
  readonly isHelpOpen: boolean;
  readonly onCommand: (command: StageCommand) => void;
}

interface ToolProps {
  readonly command: StageCommand;
  readonly icon: ReactNode;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onCommand: (command: StageCommand) => void;
}

function Tool({ command, icon, isPressed, isDisabled = false, onCommand }: ToolProps) {
  const texts = usePresentTexts();
  const key = nameKey(keysOf[command][0] ?? '', texts.keys);
  return (
    <IconButton
      label={texts.withKey(texts.commandNames[command], key)}
      icon={icon}
      disabled={isDisabled}
      aria-pressed={isPressed}
      className={clsx(
        'aria-pressed:bg-scenario-soft aria-pressed:text-scenario',
        // Phones have no keys.
        command === 'help' && 'max-sm:hidden',
      )}
      onClick={() => onCommand(command)}
    />
  );
}

const iconClass = 'size-[1.3em]';

/** Everything that keys do, as buttons, and how far the story is. */
export function StageBar({ walk, isHelpOpen, onCommand }: StageBarProps) {
  const texts = usePresentTexts();
  const tool = useStage((state) => state.tool);
  const isBlack = useStage((state) => state.isBlack);
  const hasInk = useStage((state) => state.strokes.length > 0);
  const isTried = useIsTried();
  const count = walk.story.steps.length;
  return (
    <div
      role="toolbar"
      aria-label={texts.toolbar}
      className="flex flex-wrap items-center justify-center gap-x-1 border-t border-line bg-surface px-2 py-1 text-label"
    >
      <Tool
        command="previous"
        icon={<ChevronLeft aria-hidden className={iconClass} />}
        isDisabled={walk.index === 0}
        onCommand={onCommand}
      />
      <span data-progress className="px-2 font-medium whitespace-nowrap tabular-nums">
        {texts.progress(walk.index + 1, count)}
      </span>
      <Tool
        command="next"
        icon={<ChevronRight aria-hidden className={iconClass} />}
        isDisabled={walk.index === count - 1}
        onCommand={onCommand}
      />
      <span className="mx-1 hidden h-6 border-l border-line sm:block" />
      <Tool
        command="restore"
        icon={<RotateCcw aria-hidden className={iconClass} />}
        isDisabled={!isTried}
        onCommand={onCommand}
      />
      <Tool
        command="laser"
        icon={<CircleDot aria-hidden className={iconClass} />}
        isPressed={tool === 'laser'}
        onCommand={onCommand}
      />
      <Tool
        command="draw"
        icon={<Pencil aria-hidden className={iconClass} />}
        isPressed={tool === 'draw'}
        onCommand={onCommand}
      />
      <Tool
        command="clear"
        icon={<Eraser aria-hidden className={iconClass} />}
        isDisabled={!hasInk}
        onCommand={onCommand}
      />
      <Tool
        command="black"
        icon={<Moon aria-hidden className={iconClass} />}
        isPressed={isBlack}
        onCommand={onCommand}
      />
      <Tool
        command="help"
        icon={<Keyboard aria-hidden className={iconClass} />}
        isPressed={isHelpOpen}
        onCommand={onCommand}
      />
      <Tool command="leave" icon={<X aria-hidden className={iconClass} />} onCommand={onCommand} />
    </div>
  );
}
