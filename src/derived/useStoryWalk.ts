import { useCallback, useEffect, useEffectEvent, useMemo } from 'react';
import type { Story, StoryStep } from '../data/story.ts';
import { isSameScenario } from '../store/limits.ts';
import { readStepSettings, useStory, useStoryStores } from './useStory.ts';
import { useDisplay, useScenario, useSession } from './useSession.ts';

/** The way through a story. */
export interface StoryWalk {
  readonly story: Story;
  /** From 0. */
  readonly index: number;
  readonly step: StoryStep;
  /** Null after the last step. */
  readonly next: StoryStep | null;
  /** Opens a step; beyond the first and the last nothing happens. */
  readonly open: (index: number) => void;
  /** One step on or back from where the story is at the time. */
  readonly move: (steps: 1 | -1) => void;
  /** Takes what was tried live back. */
  readonly restore: () => void;
}

/** Opens the story where this window left it, and gives the person's own scenario back when the calling component goes. */
export function useStoryWalk(story: Story): StoryWalk {
  const session = useSession();
  const { story: store, stage } = useStoryStores();
  const stepId = useStory((state) => state.stepId);
  const { steps } = story;
  const findIndex = useCallback(
    (id: string | null) =>
      Math.max(
        0,
        steps.findIndex((step) => step.id === id),
      ),
    [steps],
  );
  const open = useCallback(
    (index: number) => {
      const step = steps[index];
      if (step === undefined) return;
      if (step.id !== store.getState().stepId) stage.getState().stageCleared();
      store.getState().stepOpened(step.id, readStepSettings(session, step));
    },
    [steps, store, stage, session],
  );
  const begin = useEffectEvent(() => open(findIndex(store.getState().stepId)));
  useEffect(() => {
    begin();
    return () => store.getState().storyLeft();
  }, [store, story.id]);

  const index = findIndex(stepId);
  const step = steps[index];
  if (step === undefined) throw new Error('A story has at least one step');
  // A step that was edited or recorded again is opened again.
  const settings = JSON.stringify(readStepSettings(session, step));
  const follow = useEffectEvent(() => {
    const opened = store.getState();
    const isOpen = opened.settings !== null && opened.stepId === step.id;
    if (isOpen && JSON.stringify(opened.settings) !== settings) open(index);
  });
  useEffect(() => follow(), [settings]);
  return useMemo(
    () => ({
      story,
      index,
      step,
      next: steps[index + 1] ?? null,
      open,
      move: (by) => open(findIndex(store.getState().stepId) + by),
      restore: () => store.getState().stepRestored(),
    }),
    [story, steps, index, step, open, findIndex, store],
  );
}

/** Whether somebody has tried something live: the page shows another scenario or other years than the step set. */
export function useIsTried(): boolean {
  const opened = useStory((state) => state.opened);
  const isOtherScenario = useScenario(
    ({ overrides }) => opened !== null && !isSameScenario(overrides, opened.overrides),
  );
  const isOtherYear = useDisplay(
    ({ year, horizonYear }) =>
      opened !== null && (year !== opened.year || horizonYear !== opened.horizonYear),
  );
  return isOtherScenario || isOtherYear;
}
