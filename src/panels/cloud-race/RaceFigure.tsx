import { useCallback, useMemo } from 'react';
import { FigureCard } from '../../charts/FigureCard.tsx';
import { rememberLast } from '../../derived/scenarioSource.ts';
import { usePointLedger } from '../../derived/useLedger.ts';
import { useDisplay, type Live } from '../../derived/useSession.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { describeRace, type DetailedChart } from '../../view-models/cloud-race/raceDetails.ts';
import type { RaceView } from '../../view-models/cloud-race/raceView.ts';
import { EventList, OutsideTable, RaceSources } from './RaceDetails.tsx';
import { useSettled } from '../../derived/useSettled.ts';

interface RaceFigureProps {
  readonly race: Live<RaceView>;
  readonly build: (race: RaceView) => ChartFigure;
  /** The chart whose events and outside views are listed below; none without. */
  readonly chart?: DetailedChart;
  /** Height of the picture in CSS pixels at desk density. */
  readonly height: number;
}

function Lists({ race, chart }: { readonly race: Live<RaceView>; readonly chart: DetailedChart }) {
  const settled = useSettled(race);
  const { events, outside } = useMemo(() => describeRace(settled, chart), [settled, chart]);
  return (
    <div className="mt-2 text-small text-muted">
      <EventList events={events} />
      <OutsideTable rows={outside} />
    </div>
  );
}

/** One figure of the race with what stands below it. */
export function RaceFigure({ race, build, chart, height }: RaceFigureProps) {
  const density = useDisplay((state) => state.density);
  const live = useMemo(() => {
    const buildOnce = rememberLast(build);
    return { read: () => buildOnce(race.read()), subscribe: race.subscribe };
  }, [race, build]);
  const renderSources = useCallback((ids: readonly string[]) => <RaceSources ids={ids} />, []);
  return (
    <FigureCard
      live={live}
      density={density}
      height={height}
      renderSources={renderSources}
      details={chart !== undefined && <Lists race={race} chart={chart} />}
      {...usePointLedger()}
    />
  );
}
