import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { factsQuery } from '../../data/queries.ts';
import type { StoryStep } from '../../data/story.ts';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { readStepSettings } from '../../derived/useStory.ts';
import { messages } from '../../i18n/messages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { buildStoryFigure } from '../../view-models/story/buildStoryFigure.ts';
import { useRaceData } from '../../derived/useRaceData.ts';

/**
 * The figure of a step in its own scenario and years, whatever is tried live: what a step can point at. Null where its chart has no
 * series, or its facts are missing; `isLoading` as long as they may still come.
 */
export function useStepFigure(step: StoryStep): {
  readonly figure: ChartFigure | null;
  readonly isLoading: boolean;
} {
  const session = useSession();
  const language = useLanguage();
  const choices = useDisplay((state) => state.race);
  const { data: race, hasNoFacts } = useRaceData();
  const { data: facts } = useQuery(factsQuery());
  const loaded = facts?.actuals ?? null;
  const figure = useMemo(() => {
    const { overrides, year, horizonYear } = readStepSettings(session, step);
    const { basis, opening, baseline, actuals } = session.source.read();
    const view = {
      ...{ basis, opening, baseline, actuals: actuals ?? loaded, language },
      scenario: session.source.run(overrides),
      isBaseline: Object.keys(overrides).length === 0,
      year,
      lastYear: horizonYear,
      messages: messages[language],
    };
    return buildStoryFigure(step.chart, view, race === null ? null : { ...race, choices });
  }, [session, step, language, choices, race, loaded]);
  return { figure, isLoading: race === null && !hasNoFacts };
}
