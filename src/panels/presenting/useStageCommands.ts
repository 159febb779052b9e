import { useStoryStores } from '../../derived/useStory.ts';
import type { StoryWalk } from '../../derived/useStoryWalk.ts';
import { changeSmoothly } from './changeSmoothly.ts';
import type { StageCommand } from './stageKeys.ts';

/** What each command does. */
export function useStageCommands(
  { story, open, move, restore }: StoryWalk,
  onHelp: () => void,
  onLeave: () => void,
): (command: StageCommand) => void {
  const { stage } = useStoryStores();
  const { blackToggled, toolToggled, strokesCleared } = stage.getState();
  const actions: Readonly<Record<StageCommand, () => void>> = {
    next: () => changeSmoothly(() => move(1)),
    previous: () => changeSmoothly(() => move(-1)),
    first: () => changeSmoothly(() => open(0)),
    last: () => changeSmoothly(() => open(story.steps.length - 1)),
    restore,
    black: blackToggled,
    laser: () => toolToggled('laser'),
    draw: () => toolToggled('draw'),
    clear: strokesCleared,
    help: onHelp,
    leave: onLeave,
  };
  return (command) => actions[command]();
}
