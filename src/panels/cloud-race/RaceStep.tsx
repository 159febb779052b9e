import { useCallback, useEffect, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { StageFigure } from '../../charts/StageFigure.tsx';
import { rememberLast } from '../../derived/scenarioSource.ts';
import { useSession, type Live } from '../../derived/useSession.ts';
import { useCloudRaceTexts } from '../../i18n/cloud-race/useCloudRaceTexts.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import type { ChartId } from '../../store/charts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import type { Rival } from '../../view-models/cloud-race/isoLines.ts';
import { raceFigures } from '../../view-models/cloud-race/raceFigures.ts';
import type { RaceData, RaceView } from '../../view-models/cloud-race/raceView.ts';
import type { StepPictureProps } from '../stepParts.ts';
import { OvertakingFigure } from './OvertakingFigure.tsx';
import { createOvertakingSource } from './overtakingSource.ts';
import { RaceSources } from './RaceDetails.tsx';
import { RaceFigure } from './RaceFigure.tsx';
import { createRaceSource } from './raceSource.ts';
import { useRaceData } from '../../derived/useRaceData.ts';

/** Figures with lists of their own below them. */
const details = {
  'race-sales': 'sales',
  'race-growth': 'growth',
  'race-margin': 'margin',
  'race-capex': 'capex',
  'race-backlog': 'backlog',
  'race-backlog-years': undefined,
} as const satisfies Record<keyof typeof raceFigures, string | undefined>;

const rivals: Readonly<Partial<Record<string, Rival>>> = {
  'race-overtaking-google': 'google',
  'race-overtaking-azure': 'azure',
};

export type RaceChart = Extract<ChartId, `race-${string}`>;

function isBuilt(chart: string): chart is keyof typeof raceFigures {
  return chart in raceFigures;
}

function useSources() {
  return useCallback((ids: readonly string[]) => <RaceSources ids={ids} />, []);
}

interface RacePictureProps extends StepPictureProps {
  readonly chart: keyof typeof raceFigures;
  readonly data: RaceData;
}

function RacePicture({ chart, data, place, density }: RacePictureProps) {
  const session = useSession();
  const race = useMemo(() => createRaceSource(session, data), [session, data]);
  const build: (race: RaceView) => ChartFigure = raceFigures[chart];
  const detailed = details[chart];
  const live = useMemo((): Live<ChartFigure> => {
    const buildOnce = rememberLast(build);
    return { read: () => buildOnce(race.read()), subscribe: race.subscribe };
  }, [race, build]);
  const renderSources = useSources();
  if (place === 'page')
    return (
      <RaceFigure
        race={race}
        build={build}
        height={340}
        {...(detailed !== undefined && { chart: detailed })}
      />
    );
  return <StageFigure live={live} density={density} renderSources={renderSources} />;
}

function LoadedPicture(props: StepPictureProps & { readonly chart: keyof typeof raceFigures }) {
  const { interface: texts } = useMessages();
  const cloudRace = useCloudRaceTexts();
  const { data, hasNoFacts } = useRaceData();
  if (hasNoFacts) return <Notice tone="info" title={cloudRace.noFacts} />;
  if (data === null) return <Skeleton className="h-80" label={texts.panel.loadingFacts} />;
  return <RacePicture {...props} data={data} />;
}

function OvertakingPicture({ rival, density }: { readonly rival: Rival } & StepPictureProps) {
  const session = useSession();
  const { live, followLines } = useMemo(() => createOvertakingSource(session, rival), [session, rival]);
  useEffect(() => followLines(), [followLines]);
  return <StageFigure live={live} density={density} renderSources={useSources()} />;
}

/** One figure of the race by itself, for a step of a story. */
export function RaceStep({ chart, ...props }: StepPictureProps & { readonly chart: RaceChart }) {
  const rival = rivals[chart];
  return (
    <ErrorBoundary FallbackComponent={PanelFailure} resetKeys={[chart]}>
      {isBuilt(chart) && <LoadedPicture key={chart} chart={chart} {...props} />}
      {rival !== undefined && props.place === 'page' && (
        <OvertakingFigure key={rival} rival={rival} height={340} />
      )}
      {rival !== undefined && props.place === 'stage' && (
        <OvertakingPicture key={rival} rival={rival} {...props} />
      )}
    </ErrorBoundary>
  );
}
