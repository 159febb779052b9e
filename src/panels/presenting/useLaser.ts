import type { PointerEvent } from 'react';
import { useStage, useStoryStores } from '../../derived/useStory.ts';
import type { StagePoint } from '../../store/storyStage.ts';

/** Where on the element that listens a pointer is. */
export function locate({ currentTarget, clientX, clientY }: PointerEvent): StagePoint {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [(clientX - left) / Math.max(1, width), (clientY - top) / Math.max(1, height)];
}

/** Handlers that let the laser dot follow the pointer over an element; the element's controls go on working. */
export function useLaser() {
  const { stage } = useStoryStores();
  const isOn = useStage((state) => state.tool === 'laser');
  if (!isOn) return {};
  return {
    onPointerMove: (event: PointerEvent) => stage.getState().pointerMoved(locate(event)),
    onPointerLeave: () => stage.getState().pointerMoved(null),
  };
}
