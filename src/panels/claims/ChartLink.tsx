import { ChartLine } from 'lucide-react';
import type { Claim } from '../../data/claims.ts';
import { useSession } from '../../derived/useSession.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { usePaletteTexts } from '../../i18n/search/usePaletteTexts.ts';
import { defaultRace, encodeRace, type RaceSettings } from '../../store/raceSettings.ts';
import { findViewOf } from './findViewOf.ts';

interface ChartLinkProps {
  readonly chart: NonNullable<Claim['chart']>;
  readonly race: Claim['race'];
}

/** The whole way in which the race is looked at: what somebody chose before may hide the claim. */
function settleRace(race: Claim['race']): RaceSettings {
  const { period, window, sales } = { ...defaultRace, ...race };
  return {
    ...defaultRace,
    period: period ?? defaultRace.period,
    window: window ?? defaultRace.window,
    sales: sales ?? defaultRace.sales,
  };
}

/** From a claim to the chart that shows it; nothing where its view does not exist yet. */
export function ChartLink({ chart, race }: ChartLinkProps) {
  const { seeFigure } = useClaimsTexts();
  const { charts } = usePaletteTexts();
  const { display } = useSession();
  const view = findViewOf(chart);
  if (view === null) return null;
  const settings = settleRace(race);
  const shown = view === 'cloud-race' ? encodeRace(settings) : [];
  return (
    <a
      href={`#/${view}?${[['chart', chart], ...shown].map((pair) => pair.join('=')).join('&')}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        const { raceChosen, chartSought } = display.getState();
        if (view === 'cloud-race') raceChosen(settings);
        chartSought(view, chart);
      }}
      className="inline-flex min-h-6 items-center gap-1.5 font-medium underline underline-offset-2"
    >
      <ChartLine aria-hidden className="size-[1.2em] shrink-0 text-muted" />
      {seeFigure(charts[chart])}
    </a>
  );
}
