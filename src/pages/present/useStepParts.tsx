import { useMemo } from 'react';
import { useSession } from '../../derived/useSession.ts';
import { AssumptionRow } from '../../panels/scenario-rail/AssumptionRow.tsx';
import type { StepParts } from '../../panels/stepParts.ts';
import { StepPicture } from './StepPicture.tsx';

/** The parts of a step from the panels that make them. */
export function useStepParts(): StepParts {
  const { definitions } = useSession();
  return useMemo(
    () => ({
      renderPicture: (chart, props) => <StepPicture chart={chart} {...props} />,
      renderSliders: (ids) =>
        definitions
          .filter(({ id }) => ids.includes(id))
          .map((definition) => <AssumptionRow key={definition.id} definition={definition} />),
    }),
    [definitions],
  );
}
