import { rememberLast } from '../../derived/scenarioSource.ts';
import type { Session } from '../../derived/session.ts';
import type { Live } from '../../derived/useSession.ts';
import type { RaceData, RaceView } from '../../view-models/cloud-race/raceView.ts';

/** Joins the scenario, the settings of the race and what has loaded; the same object until one of them changes. */
export function createRaceSource({ source, display }: Session, data: RaceData): Live<RaceView> {
  const composeFor = rememberLast((view: ReturnType<typeof source.read>) =>
    rememberLast((choices: RaceView['choices']): RaceView => ({ ...data, view, choices })),
  );
  return {
    read: () => composeFor(source.read())(display.getState().race),
    subscribe(listener) {
      const stopSource = source.subscribe(listener);
      const stopDisplay = display.subscribe((state, previous) => {
        if (state.race !== previous.race) listener('settings');
      });
      return () => {
        stopSource();
        stopDisplay();
      };
    },
  };
}
