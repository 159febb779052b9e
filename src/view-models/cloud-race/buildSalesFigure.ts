import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatNumber, formatYear } from '../../format/number.ts';
import { clouds } from '../../model/index.ts';
import type { BandMark, ChartFigure } from '../chartTypes.ts';
import { composeRaceFigure, frameRace, type RaceFrame } from './composeRaceFigure.ts';
import { buildOutsideDots, listSalesViews } from './outsideViews.ts';
import { placePeriod } from './racePositions.ts';
import { sayLast, sayValue, sayWhen } from './raceTexts.ts';
import { findLastReported, placeTrack, type PlacedTrack } from './raceTracks.ts';
import { isShown, type RaceView } from './raceView.ts';
import {
  listEstimateTracks,
  listMarketTracks,
  listSalesTracks,
  listShareTracks,
  makeSalesConversion,
  readSales,
} from './salesTracks.ts';

/** The sales figure's frame for the chosen measure; Synergy publishes quarters only. */
export function frameSales(race: RaceView): RaceFrame {
  const { sales } = race.choices;
  if (sales === 'share')
    return frameRace(race, { tracks: listShareTracks(race), kind: 'flow', chart: 'share' });
  if (sales === 'synergy') {
    const quarterly = { ...race, choices: { ...race.choices, period: 'quarter' } } as const;
    return frameRace(quarterly, { tracks: listMarketTracks(race), kind: 'stock', chart: 'share' });
  }
  return frameRace(race, { tracks: listSalesTracks(race), kind: 'flow', chart: 'sales' });
}

interface Seller {
  readonly name: string;
  /** USD billions in the chosen year. */
  readonly sales: number;
  /** USD billions in the year that an index starts from. */
  readonly before: number;
}

/** The clouds that are shown in the chosen year, the largest first by what is compared. */
function listSellers(race: RaceView, compare: (seller: Seller) => number): readonly Seller[] {
  const { view, history, choices } = race;
  const row = view.scenario.rows.find(({ year }) => year === view.year);
  if (row === undefined) return [];
  return clouds
    .filter((cloud) => isShown(race, cloud))
    .map((cloud) => ({
      name: cloudRaceTexts[view.language].companies[cloud],
      sales: readSales(cloud, row),
      before: history.sales[cloud].years.flat().find(({ year }) => year === choices.indexYear)?.value ?? NaN,
    }))
    .toSorted((a, b) => compare(b) - compare(a));
}

/** Always by whole years: an average quarter would not say more. */
function buildLevelTitle({ race }: RaceFrame): string {
  const { view } = race;
  const { sales: texts, inPeriod } = cloudRaceTexts[view.language];
  const [first, second] = listSellers(race, ({ sales }) => sales);
  if (first === undefined) return '';
  const period = inPeriod.year(formatYear(view.year));
  const amount = sayValue(race, first.sales, 'USD_bn');
  return second === undefined
    ? texts.titleOne(first.name, period, amount)
    : texts.titleLead(first.name, period, amount, second.name, sayValue(race, second.sales, 'USD_bn'));
}

function buildIndexTitle({ race }: RaceFrame): string {
  const { view, choices } = race;
  const { sales: texts } = cloudRaceTexts[view.language];
  const factorOf = ({ sales, before }: Seller): number => sales / before;
  const [first, second] = listSellers(race, factorOf);
  if (first === undefined) return '';
  const [base, year] = [formatYear(choices.indexYear), formatYear(view.year)];
  const factor = (seller: Seller): string => formatNumber(factorOf(seller), view.language, 1);
  return second === undefined
    ? texts.titleIndexOne(base, first.name, factor(first), year)
    : texts.titleIndex(base, first.name, factor(first), year, second.name, factor(second));
}

/** The first company that is shown, in the base year and in the chosen one. */
function buildShareTitle(frame: RaceFrame): string {
  const { race, placed } = frame;
  const { view } = race;
  const [one] = placed;
  const x = placePeriod({ year: view.year, quarter: null }, race.choices.period);
  const [before, later] = [one?.scenario[0], one?.scenario.find((place) => place.x === x)];
  if (one === undefined || before === undefined || later === undefined) return '';
  return cloudRaceTexts[view.language].sales.titleShare(
    one.track.label,
    sayValue(race, before.value, 'percent'),
    formatYear(view.opening.year),
    sayValue(race, later.value, 'percent'),
    formatYear(view.year),
  );
}

function buildMarketTitle({ race, placed }: RaceFrame): string {
  const [one] = placed;
  const places = one?.reported.flat() ?? [];
  const [before, now] = [places[0], places.at(-1)];
  if (one === undefined || before === undefined || now === undefined) return '';
  return cloudRaceTexts[race.view.language].sales.titleMarket(
    one.track.label,
    sayValue(race, now.value, 'percent'),
    sayWhen(race, now),
    sayValue(race, before.value, 'percent'),
    sayWhen(race, before),
  );
}

const titles = {
  level: buildLevelTitle,
  index: buildIndexTitle,
  share: buildShareTitle,
  synergy: buildMarketTitle,
} as const;

function buildBand(low: PlacedTrack | undefined, high: PlacedTrack | undefined): readonly BandMark[] {
  if (low === undefined || high === undefined) return [];
  // Two stretches make two bands: none crosses the change of definition.
  return low.reported.map((stretch, order) => ({
    kind: 'band',
    id: `azureEstimate${order}`,
    tone: 'azure',
    fill: 'hatch',
    points: stretch.flatMap(({ x, value }) => {
      const edge = high.reported.flat().find((place) => place.x === x);
      return edge === undefined ? [] : [[x, value, edge.value] as const];
    }),
  }));
}

function listNotes({ view, choices, ...race }: RaceView): readonly string[] {
  const { sales: texts } = cloudRaceTexts[view.language];
  if (choices.sales === 'synergy') return [texts.noteMarket];
  const quarters = choices.period === 'quarter' ? [texts.noteQuarters] : [];
  if (choices.sales === 'share') return [texts.noteShare, ...quarters, texts.noteScope];
  const estimate = isShown({ choices }, 'azure') ? [texts.noteEstimate] : [];
  const outside = race.outside.length === 0 ? [] : [texts.noteOutside];
  return [...estimate, ...quarters, texts.noteScope, ...outside];
}

function writeSubtitle({ view, choices }: RaceView, from: string, to: string): string {
  const { sales: texts } = cloudRaceTexts[view.language];
  switch (choices.sales) {
    case 'level':
      return texts.subtitleLevel(choices.period, from, to);
    case 'index':
      return texts.subtitleIndex(formatYear(choices.indexYear), from, to);
    case 'share':
      return texts.subtitleShare(from, to);
    case 'synergy':
      return texts.subtitleMarket(from, to);
  }
}

/** The sales of the three clouds: dollars, an index, shares of the three or of the world's market. */
export function buildSalesFigure(race: RaceView): ChartFigure {
  const { choices } = race;
  const frame = frameSales(race);
  const isAmount = choices.sales === 'level' || choices.sales === 'index';
  const edges = isAmount
    ? listEstimateTracks(race).map((track) => placeTrack(race, track, 'flow', frame.span))
    : [];
  const views = isAmount ? listSalesViews(race) : [];
  const dots = buildOutsideDots(race, views, frame.span, (value, owner) =>
    owner === 'aws' || owner === 'azure' || owner === 'google'
      ? makeSalesConversion(race, owner)(value, true)
      : NaN,
  );
  const shown = frame.placed.filter((one) => findLastReported(one) !== null);
  return composeRaceFigure(
    { ...frame, placed: [...frame.placed, ...edges] },
    {
      id: 'race-sales',
      title: titles[choices.sales](frame),
      subtitle: (from, to) => writeSubtitle(race, from, to),
      summary: cloudRaceTexts[race.view.language].sales.summary(sayLast(frame.race, shown)),
      value: {
        unit: choices.sales === 'level' ? 'USD_bn' : 'percent',
        includeZero: true,
        scale: isAmount ? choices.scale : 'linear',
      },
      notes: listNotes(race),
      bands: buildBand(edges[0], edges[1]),
      extras: dots,
      outside: views,
    },
  );
}
