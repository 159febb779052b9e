import { clsx } from 'clsx';
import { LiveText } from '../../charts/LiveText.tsx';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { useDisputes } from '../../derived/useLedger.ts';
import { useOwnBase } from '../../derived/ownDataBase.ts';
import { useDisplay, useLive, useLivePart, useSession, type Live } from '../../derived/useSession.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { formatYear } from '../../format/number.ts';
import { DirectionMark } from '../../ui/DirectionMark.tsx';
import { LedgerTrigger } from '../../ui/LedgerTrigger.tsx';
import { OwnMark } from '../../ui/OwnMark.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { buildKpis, kpiIds, kpiUnits, type Kpi, type KpiId } from '../../view-models/buildKpis.ts';
import { buildKpiRequest, listKpiFacts } from '../../view-models/ledger/buildKpiRequest.ts';
import { YearChoice } from '../YearChoice.tsx';

type Kpis = readonly Kpi[];

interface TileProps {
  readonly id: KpiId;
  readonly live: Live<Kpis>;
}

function buildSelectors(id: KpiId) {
  const select = (part: 'valueText' | 'changeText') => (kpis: Kpis) =>
    kpis.find((kpi) => kpi.id === id)?.[part] ?? '';
  return { valueText: select('valueText'), changeText: select('changeText') };
}

/** How the texts that move with a slider are read; made once, because a live text wants a stable function. */
const selectors = {
  netSales: buildSelectors('netSales'),
  operatingIncome: buildSelectors('operatingIncome'),
  underlyingNetIncome: buildSelectors('underlyingNetIncome'),
  freeCashFlow: buildSelectors('freeCashFlow'),
  awsMargin: buildSelectors('awsMargin'),
  awsShareOfThree: buildSelectors('awsShareOfThree'),
} satisfies Record<KpiId, unknown>;

/** Part of one tile; texts are compared by value, so a tile renders only when what it says has changed. */
function useKpiText(live: Live<Kpis>, id: KpiId, part: 'label' | 'referenceText'): string {
  return useLivePart(live, (kpis) => kpis.find((kpi) => kpi.id === id)?.[part] ?? '');
}

/** Opens the ledger for a key figure, beginning with the base year or with the chosen year. */
function useKpiLedger(id: KpiId): (selected: 'base' | 'chosen') => void {
  const { source, baselineFacts } = useSession();
  return (selected) =>
    ledgerStore.getState().opened(buildKpiRequest(source.read(), id, baselineFacts, selected));
}

function KpiValue({ id, live }: TileProps) {
  const open = useKpiLedger(id);
  return (
    <p
      className="tile-value mt-1 leading-tight font-semibold tracking-tight whitespace-nowrap"
      data-kpi-value
    >
      <LedgerTrigger look="plain" onOpen={() => open('chosen')}>
        <LiveText live={live} select={selectors[id].valueText} />
      </LedgerTrigger>
    </p>
  );
}

function KpiReference({ id, live }: TileProps) {
  const reference = useKpiText(live, id, 'referenceText');
  const { source, baselineFacts } = useSession();
  const isOwnBase = useOwnBase();
  const isDisputed = useDisputes();
  const open = useKpiLedger(id);
  const factIds = listKpiFacts(id, baselineFacts);
  const value = source.read().opening[id];
  return (
    <p className="text-small text-muted">
      {isOwnBase && <OwnMark />}
      <LedgerTrigger
        isDisputed={isDisputed({ kind: 'facts', factIds, value, unit: kpiUnits[id] })}
        onOpen={() => open('base')}
      >
        {reference}
      </LedgerTrigger>
    </p>
  );
}

function KpiChange({ id, live }: TileProps) {
  const direction = useLivePart(live, (kpis) => kpis.find((kpi) => kpi.id === id)?.direction ?? 'none');
  const tone = { up: 'text-positive', down: 'text-negative', none: 'text-muted' }[direction];
  return (
    <p className={clsx('mt-1 min-h-(--change-height) text-small font-medium', tone)} data-kpi-change>
      <DirectionMark direction={direction} />
      <LiveText live={live} select={selectors[id].changeText} />
    </p>
  );
}

function KpiTile({ id, live }: TileProps) {
  const label = useKpiText(live, id, 'label');
  return (
    <li
      data-kpi={id}
      className="tile flex min-w-0 flex-col rounded-xl border border-line bg-surface px-3 py-3 sm:px-4"
    >
      <h3 className="flex-1 text-label text-muted">{label}</h3>
      <KpiValue id={id} live={live} />
      <KpiChange id={id} live={live} />
      <KpiReference id={id} live={live} />
    </li>
  );
}

function HorizonSwitch() {
  const { period } = useMessages().interface;
  const { display, years } = useSession();
  const horizonYear = useDisplay((state) => state.horizonYear);
  return (
    <SegmentedControl
      label={period.horizon}
      value={String(horizonYear)}
      options={years.horizons.map((year) => ({ value: String(year), label: period.until(formatYear(year)) }))}
      onChange={(year) => display.getState().horizonChosen(Number(year))}
    />
  );
}

/** The six figures of the chosen year, each against the baseline and the base year. */
export function KeyFiguresPanel() {
  const { period } = useMessages().interface;
  const year = useDisplay((state) => state.year);
  const live = useLive(buildKpis);
  return (
    <section aria-labelledby="key-figures-title">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="key-figures-title" className="text-title font-semibold">
          {period.keyFigures(formatYear(year))}
        </h2>
        <div data-print="hidden" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <HorizonSwitch />
          <YearChoice label={period.year} />
        </div>
      </div>
      <div className="tile-room">
        <ul className="tile-grid grid gap-3">
          {kpiIds.map((id) => (
            <KpiTile key={id} id={id} live={live} />
          ))}
        </ul>
      </div>
    </section>
  );
}
