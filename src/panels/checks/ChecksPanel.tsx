import { useQuery } from '@tanstack/react-query';
import { useCallback, useId, useRef } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { LiveText } from '../../charts/LiveText.tsx';
import { useInView } from '../../charts/useInView.ts';
import { credibilityFile, credibilityQuery } from '../../data/credibility.ts';
import { useLastError } from '../../derived/useLastError.ts';
import { useRestingLive } from '../../derived/useRestingLive.ts';
import { useLive } from '../../derived/useSession.ts';
import { useSettled } from '../../derived/useSettled.ts';
import { useChecksTexts } from '../../i18n/checks/useChecksTexts.ts';
import type { CredibilityRules } from '../../model/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { buildChecks, type Checks } from '../../view-models/checks/buildChecks.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { DataFileErrorLine } from '../DataFileFaults.tsx';
import { CheckTile } from './CheckTile.tsx';

const selectTitle = (checks: Checks): string => checks.title;

function LoadedChecks({ rules }: { readonly rules: CredibilityRules }) {
  const titleId = useId();
  const texts = useChecksTexts();
  const section = useRef<HTMLElement>(null);
  const build = useCallback((view: ScenarioView) => buildChecks(view, rules), [rules]);
  const isInView = useInView(section);
  const live = useRestingLive(useLive(build), isInView);
  const settled = useSettled(live);
  return (
    <section ref={section} aria-labelledby={titleId} data-checks>
      <h2 id={titleId} className="text-title font-semibold">
        <LiveText live={live} select={selectTitle} />
      </h2>
      <p className="mt-0.5 text-label text-muted">{texts.intro}</p>
      <ul className="mt-3 grid gap-3 sm:grid-cols-2 2xl:grid-cols-3">
        {settled.checks.map((check) => (
          <CheckTile key={check.id} check={check} live={live} isInView={isInView} />
        ))}
      </ul>
    </section>
  );
}

function ConnectedChecks() {
  const texts = useChecksTexts();
  const rules = useQuery(credibilityQuery());
  const error = useLastError(rules);
  if (rules.data !== undefined) return <LoadedChecks rules={rules.data} />;
  if (error === null) return <Skeleton className="h-96" label={texts.loading} />;
  return (
    <Notice
      tone="warning"
      title={texts.failed(credibilityFile)}
      isRetrying={rules.isFetching}
      onRetry={() => void rules.refetch()}
    >
      <DataFileErrorLine error={error} />
    </Notice>
  );
}

/** Whether the scenario can be believed: six limits of the real world, live. */
export function ChecksPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <ConnectedChecks />
    </ErrorBoundary>
  );
}
