import { useMemo } from 'react';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { computeOutcome, type Goal } from '../../model/index.ts';
import { suggestTarget } from '../../view-models/risk/buildGoalRows.ts';

/** What is sought: as chosen, else a quarter above the baseline, which does not move with the sliders. */
export function useGoal(): Goal {
  const { source } = useSession();
  const output = useDisplay((state) => state.risk.output);
  const target = useDisplay((state) => state.risk.target);
  const year = useDisplay((state) => state.year);
  return useMemo(() => {
    const { basis, baseline } = source.read();
    const usual = (): number => suggestTarget(computeOutcome(basis, baseline.inputs, { output, year }));
    return { output, year, target: target ?? usual() };
  }, [source, output, year, target]);
}
