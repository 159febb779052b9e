import { useEffect, useState } from 'react';
import { followRests } from '../../derived/followRests.ts';
import { useSession } from '../../derived/useSession.ts';
import { useUncertainty } from '../../derived/useUncertainty.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Goal } from '../../model/index.ts';
import { buildGoalRow, type GoalRow } from '../../view-models/risk/buildGoalRows.ts';

/** How long the scenario must rest, in milliseconds. */
const restTime = 200;
/** How long one task may compute: less than half a frame. */
const taskTime = 6;

/** The rows of the goal they were sought for. */
export interface SoughtRows {
  readonly goal: Goal;
  readonly rows: readonly GoalRow[];
}

/**
 * What every assumption alone would have to be, sought whenever the scenario rests, a few assumptions a task; null at first. While
 * another goal is sought, the rows of the former one stay, with it.
 */
export function useGoalRows(goal: Goal): SoughtRows | null {
  const { source, definitions } = useSession();
  const language = useLanguage();
  const edits = useUncertainty((state) => state.edits);
  const [sought, setSought] = useState<SoughtRows | null>(null);
  useEffect(() => {
    const search = (): (() => void) => {
      const { basis, scenario } = source.read();
      const context = { basis, inputs: scenario.inputs, goal, language, edits };
      const rows: GoalRow[] = [];
      let timer: ReturnType<typeof setTimeout> | undefined;
      const seekSome = (): void => {
        const end = performance.now() + taskTime;
        for (;;) {
          const definition = definitions[rows.length];
          if (definition === undefined) {
            setSought({ goal, rows });
            return;
          }
          rows.push(buildGoalRow(context, definition));
          if (performance.now() >= end) break;
        }
        timer = setTimeout(seekSome, 0);
      };
      seekSome();
      return () => clearTimeout(timer);
    };
    return followRests(source, restTime, search);
  }, [source, definitions, language, goal, edits]);
  return sought;
}
