import { useCloudRaceTexts } from '../../i18n/cloud-race/useCloudRaceTexts.ts';
import { useMemo, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PanelGrid } from '../../ui/PanelGrid.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import {
  buildBacklogFigure,
  buildBacklogYearsFigure,
} from '../../view-models/cloud-race/buildBacklogFigures.ts';
import { buildRaceCapexFigure } from '../../view-models/cloud-race/buildCapexFigure.ts';
import { buildGrowthFigure } from '../../view-models/cloud-race/buildGrowthFigure.ts';
import { buildRaceMarginFigure } from '../../view-models/cloud-race/buildMarginFigure.ts';
import { buildSalesFigure } from '../../view-models/cloud-race/buildSalesFigure.ts';
import type { RaceData } from '../../view-models/cloud-race/raceView.ts';
import { DataFileErrorLine } from '../DataFileFaults.tsx';
import { OvertakingFigure } from './OvertakingFigure.tsx';
import { RaceFigure } from './RaceFigure.tsx';
import { createRaceSource } from './raceSource.ts';
import { useRaceData, type FileGap } from '../../derived/useRaceData.ts';

function Guarded({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={PanelFailure}>{children}</ErrorBoundary>;
}

function RaceFigures({ data }: { readonly data: RaceData }) {
  const session = useSession();
  const hidden = useDisplay((state) => state.race.hidden);
  const race = useMemo(() => createRaceSource(session, data), [session, data]);
  const isAwsShown = !hidden.includes('aws');
  return (
    <>
      <Guarded>
        <RaceFigure race={race} build={buildSalesFigure} chart="sales" height={380} />
      </Guarded>
      <PanelGrid>
        <Guarded>
          <RaceFigure race={race} build={buildGrowthFigure} chart="growth" height={340} />
        </Guarded>
        <Guarded>
          <RaceFigure race={race} build={buildRaceMarginFigure} chart="margin" height={340} />
        </Guarded>
      </PanelGrid>
      <Guarded>
        <RaceFigure race={race} build={buildRaceCapexFigure} chart="capex" height={380} />
      </Guarded>
      <PanelGrid>
        <Guarded>
          <RaceFigure race={race} build={buildBacklogFigure} chart="backlog" height={340} />
        </Guarded>
        {isAwsShown && (
          <Guarded>
            <RaceFigure race={race} build={buildBacklogYearsFigure} height={340} />
          </Guarded>
        )}
        {(['google', 'azure'] as const)
          .filter((rival) => isAwsShown && !hidden.includes(rival))
          .map((rival) => (
            <Guarded key={rival}>
              <OvertakingFigure rival={rival} height={340} />
            </Guarded>
          ))}
      </PanelGrid>
    </>
  );
}

/** Files that the view does without. */
function Gaps({ gaps }: { readonly gaps: readonly FileGap[] }) {
  const texts = useCloudRaceTexts();
  return gaps.map(({ file, leftOut, error, isRetrying, retry }) =>
    leftOut === null ? (
      <Notice
        key={file}
        tone="warning"
        title={texts.missingFile(file)}
        isRetrying={isRetrying}
        onRetry={retry}
      >
        <DataFileErrorLine error={error} />
      </Notice>
    ) : (
      <Notice key={file} tone="warning" title={texts.brokenEntries(file, leftOut)} />
    ),
  );
}

/** The figures of the race once the facts are there. */
export function CloudRacePanels() {
  const { interface: texts } = useMessages();
  const cloudRace = useCloudRaceTexts();
  const { data, hasNoFacts, gaps } = useRaceData();
  if (hasNoFacts) return <Notice tone="info" title={cloudRace.noFacts} />;
  if (data === null) return <Skeleton className="h-[70vh]" label={texts.panel.loadingFacts} />;
  return (
    <>
      <Gaps gaps={gaps} />
      <RaceFigures data={data} />
    </>
  );
}
