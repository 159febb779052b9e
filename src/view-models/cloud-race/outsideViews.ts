import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatDay } from '../../format/days.ts';
import { formatYear } from '../../format/number.ts';
import { formatPercentChange } from '../../format/percent.ts';
import { formatValue, formatValueChange } from '../../format/value.ts';
import type { Cloud, Investor, OutsideView } from '../../model/index.ts';
import type { DotsMark, Tone, ValueUnit } from '../chartTypes.ts';
import { placePeriod } from './racePositions.ts';
import type { Span } from './raceTracks.ts';
import { isShown, toneOfInvestor, type RaceView } from './raceView.ts';

/** An outside view in the measure of a chart. */
export interface OutsidePoint {
  readonly view: OutsideView;
  /** The line that it belongs to. */
  readonly owner: Cloud | Investor;
  readonly tone: Tone;
  /** USD billions or percent, as `unit` says. */
  readonly value: number;
  readonly unit: ValueUnit;
  /** Computed from the growth that was expected. */
  readonly isDerived: boolean;
  /** Of a measure or a year that the chart does not have: listed without a dot. */
  readonly isListedOnly: boolean;
}

const salesMetrics: Readonly<Record<string, Cloud>> = {
  'amazon aws_revenue': 'aws',
  'microsoft azure_revenue': 'azure',
  'google google_cloud_revenue': 'google',
};

const growthMetrics: Readonly<Record<string, Exclude<Cloud, 'azure'>>> = {
  'amazon aws_growth': 'aws',
  'google google_cloud_growth': 'google',
};

const capexMetrics: Readonly<Record<string, Investor>> = {
  'amazon capex': 'amazon',
  'amazon capex_net_of_proceeds': 'amazon',
  'microsoft capex': 'microsoft',
  'microsoft capex_cash_ppe': 'microsoft',
  'google capex': 'alphabet',
  'meta capex': 'meta',
};

const keyOf = ({ entity, metric }: OutsideView): string => `${entity} ${metric}`;

/** Sales that somebody expects, and those that follow from the growth expected for the first projected year. */
export function listSalesViews(race: RaceView): readonly OutsidePoint[] {
  const { opening } = race.view;
  const base = { aws: opening.awsRevenue, google: opening.googleRevenue };
  return race.outside.flatMap((view): readonly OutsidePoint[] => {
    const owner = salesMetrics[keyOf(view)];
    const growing = growthMetrics[keyOf(view)];
    const common = { view, unit: 'USD_bn', isListedOnly: view.span !== 'year' } as const;
    if (owner !== undefined && view.unit === 'USD_bn' && isShown(race, owner))
      return [{ ...common, owner, tone: owner, value: view.value, isDerived: false }];
    if (growing === undefined || view.year !== opening.year + 1 || !isShown(race, growing)) return [];
    const value = base[growing] * (1 + view.value / 100);
    return [{ ...common, owner: growing, tone: growing, value, isDerived: true }];
  });
}

/** Growth that somebody expects. */
export function listGrowthViews(race: RaceView): readonly OutsidePoint[] {
  return race.outside.flatMap((view): readonly OutsidePoint[] => {
    const owner = growthMetrics[keyOf(view)];
    if (owner === undefined || view.unit !== 'percent' || !isShown(race, owner)) return [];
    const isListedOnly = view.span !== 'year';
    return [{ view, owner, tone: owner, value: view.value, unit: 'percent', isDerived: false, isListedOnly }];
  });
}

/** Capex that somebody expects; fiscal years and what leaves out leases are listed only. */
export function listCapexViews(race: RaceView, investors: readonly Investor[]): readonly OutsidePoint[] {
  return race.outside.flatMap((view): readonly OutsidePoint[] => {
    const owner = capexMetrics[keyOf(view)];
    if (owner === undefined || view.unit !== 'USD_bn' || !investors.includes(owner)) return [];
    const isListedOnly = view.span !== 'year' || view.metric === 'capex_cash_ppe';
    const tone = toneOfInvestor[owner];
    return [{ view, owner, tone, value: view.value, unit: 'USD_bn', isDerived: false, isListedOnly }];
  });
}

export function placeOutside({ choices }: RaceView, { view }: OutsidePoint): number {
  return placePeriod({ year: view.year, quarter: null }, choices.period);
}

export function isDrawn(race: RaceView, point: OutsidePoint, { from, to }: Span): boolean {
  const x = placeOutside(race, point);
  return !point.isListedOnly && x >= from && x <= to;
}

/** Diamonds, one mark a line that they belong to. */
export function buildOutsideDots(
  race: RaceView,
  points: readonly OutsidePoint[],
  span: Span,
  convert: (value: number, owner: OutsidePoint['owner']) => number,
): readonly DotsMark[] {
  const owners = [...new Set(points.map(({ owner }) => owner))];
  return owners.map((owner) => {
    const own = points.filter((point) => point.owner === owner);
    return {
      kind: 'dots',
      id: `${owner}Outside`,
      tone: own[0]?.tone ?? 'neutral',
      points: own
        .filter((point) => isDrawn(race, point, span))
        .map((point) => [placeOutside(race, point), convert(point.value, owner)] as const),
    };
  });
}

/** An outside view in words, with what the scenario says for the same year. */
export interface OutsideRow {
  readonly id: string;
  readonly forecaster: string;
  readonly cells: {
    readonly made: string;
    readonly subject: string;
    readonly year: string;
    readonly value: string;
    readonly scenario: string;
    readonly difference: string;
    readonly remark: string;
  };
  readonly source: string;
}

/** What the scenario has for an owner in a year, in the measure of the points; null where it has nothing. */
export type ReadScenario = (owner: OutsidePoint['owner'], year: number) => number | null;

function describeDifference(race: RaceView, { value, unit }: OutsidePoint, own: number | null): string {
  const { language } = race.view;
  if (own === null) return '–';
  return unit === 'percent'
    ? formatValueChange(own - value, unit, language)
    : formatPercentChange(100 * (own / value - 1), language);
}

/** Every outside view as a row, the latest year last, then by when it was made. */
export function listOutsideRows(
  race: RaceView,
  points: readonly OutsidePoint[],
  span: Span,
  readScenario: ReadScenario,
): readonly OutsideRow[] {
  const { view } = race;
  const texts = cloudRaceTexts[view.language];
  const sorted = points.toSorted(
    (a, b) =>
      a.owner.localeCompare(b.owner) || a.view.year - b.view.year || a.view.made.localeCompare(b.view.made),
  );
  return sorted.map((point, order) => {
    const { view: outside, owner, value, unit } = point;
    const own = readScenario(owner, outside.year);
    const year = formatYear(outside.year);
    const remarks = [
      ...(point.isDerived
        ? [texts.outside.derived(formatValue(outside.value, 'percent', view.language))]
        : []),
      ...(outside.metric === 'capex_net_of_proceeds' ? [texts.outside.net] : []),
      ...(outside.metric === 'capex_cash_ppe' ? [texts.outside.withoutLeases] : []),
      ...(isDrawn(race, point, span) ? [] : [texts.outside.notDrawn]),
    ];
    return {
      id: `${order}-${owner}-${outside.year}`,
      forecaster: outside.forecaster,
      cells: {
        made: formatDay(outside.made, view.language),
        subject: texts.outside.subjects[owner],
        year: outside.span === 'fiscalYear' ? texts.outside.fiscalYear(year) : year,
        value: formatValue(value, unit, view.language),
        scenario: own === null ? '–' : formatValue(own, unit, view.language),
        difference: describeDifference(race, point, own),
        remark: remarks.join(' '),
      },
      source: outside.source,
    };
  });
}
