import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStageStore } from './storyStage.ts';

describe('what is done over a slide', () => {
  it('is one tool at a time, black or not, and gone with the next step', () => {
    const stage = createStageStore();
    const { toolToggled, blackToggled, pointerMoved, stageCleared } = stage.getState();
    toolToggled('laser');
    pointerMoved([0.25, 0.5]);
    expect(stage.getState().pointer).toEqual([0.25, 0.5]);
    toolToggled('draw');
    expect(stage.getState()).toMatchObject({ tool: 'draw', pointer: null });
    toolToggled('draw');
    expect(stage.getState().tool).toBe('none');
    blackToggled();
    stage.getState().strokeBegan([0, 0]);
    stageCleared();
    expect(stage.getState()).toMatchObject({ isBlack: false, strokes: [] });
  });

  it('stays within the slide and within bounds, whatever the pointer does', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -0.2, 1.4, 0.123456));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), number, number), { maxLength: 60 }), (moves) => {
        const stage = createStageStore();
        for (const [isNew, x, y] of moves) {
          if (isNew) stage.getState().strokeBegan([x, y]);
          else stage.getState().strokeExtended([x, y]);
        }
        for (const [x, y] of stage.getState().strokes.flat()) {
          expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
    const stage = createStageStore();
    for (let order = 0; order < 3000; order += 1) stage.getState().strokeExtended([(order % 97) / 97, 0.5]);
    expect(Math.max(...stage.getState().strokes.map(({ length }) => length))).toBeLessThanOrEqual(1000);
    expect(stage.getState().strokes[1]?.[0]).toEqual(stage.getState().strokes[0]?.at(-1));
    for (let order = 0; order < 300; order += 1) stage.getState().strokeBegan([0, 0]);
    expect(stage.getState().strokes).toHaveLength(200);
  });
});
