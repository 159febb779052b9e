import { ArrowDown, ArrowUp, CircleDot, Plus, Trash2 } from 'lucide-react';
import { mostStorySteps } from '../../data/storyFile.ts';
import { useSession } from '../../derived/useSession.ts';
import { useStory, useStoryStores } from '../../derived/useStory.ts';
import { useIsTried } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { makeRandomId } from '../../store/libraryStorage.ts';
import type { StepSettings } from '../../store/storyStore.ts';
import { Button } from '../../ui/Button.tsx';
import {
  addStep,
  changeStep,
  moveStep,
  recordAgain,
  recordStep,
  removeStep,
  type EditorPartProps,
} from './editStory.ts';

const iconClass = 'size-[1.1em]';

/** What people do with whole steps: add, record, move, delete. */
export function StepActions({ walk, onChange }: EditorPartProps) {
  const { own: texts } = usePresentTexts();
  const { scenario, display } = useSession();
  const { story: store } = useStoryStores();
  const own = useStory((state) => state.own);
  const isTried = useIsTried();
  const { step, story, index } = walk;
  const isFull = story.steps.length >= mostStorySteps;
  const readShown = (): StepSettings => {
    const { year, horizonYear } = display.getState();
    return { overrides: scenario.getState().overrides, year, horizonYear };
  };
  const add = (settings: StepSettings): void => {
    const added = recordStep(makeRandomId(), texts.newStep, step, settings);
    onChange((before) => addStep(before, step.id, added));
    store.getState().stepOpened(added.id, settings);
  };
  const remove = (): void => {
    const next = story.steps[index + 1] ?? story.steps[index - 1];
    onChange((before) => removeStep(before, step.id));
    if (next !== undefined) walk.open(story.steps.indexOf(next));
  };
  const isOnly = story.steps.length < 2;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        icon={<Plus aria-hidden className={iconClass} />}
        disabled={isFull}
        onClick={() => add(readShown())}
      >
        {texts.addShown}
      </Button>
      <Button
        icon={<Plus aria-hidden className={iconClass} />}
        disabled={isFull || own === null}
        onClick={() => {
          if (own !== null) add(own);
        }}
      >
        {texts.addOwn}
      </Button>
      <Button
        icon={<CircleDot aria-hidden className={iconClass} />}
        disabled={!isTried}
        onClick={() =>
          onChange((before) => changeStep(before, step.id, (one) => recordAgain(one, readShown())))
        }
      >
        {texts.record}
      </Button>
      <Button
        icon={<ArrowUp aria-hidden className={iconClass} />}
        disabled={index === 0}
        onClick={() => onChange((before) => moveStep(before, step.id, -1))}
      >
        {texts.moveUp}
      </Button>
      <Button
        icon={<ArrowDown aria-hidden className={iconClass} />}
        disabled={walk.next === null}
        onClick={() => onChange((before) => moveStep(before, step.id, 1))}
      >
        {texts.moveDown}
      </Button>
      <Button
        icon={<Trash2 aria-hidden className={iconClass} />}
        disabled={isOnly}
        title={isOnly ? texts.removeLast : undefined}
        onClick={remove}
      >
        {texts.removeStep}
      </Button>
      {isFull && <p className="text-small text-muted">{texts.full(mostStorySteps)}</p>}
    </div>
  );
}
