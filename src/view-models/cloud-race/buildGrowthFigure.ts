import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { clouds, type Cloud, type OpeningYear } from '../../model/index.ts';
import type { ChartFigure } from '../chartTypes.ts';
import { composeRaceFigure, frameRace, type RaceFrame } from './composeRaceFigure.ts';
import { buildOutsideDots, listGrowthViews } from './outsideViews.ts';
import { findReported, sayLast, saySince, sayValue, sayWhen } from './raceTexts.ts';
import type { Place, PlacedTrack, ProjectYears, Track } from './raceTracks.ts';
import { isShown, type RaceView } from './raceView.ts';
import { readSales } from './salesTracks.ts';

/** Growth of a cloud's sales in every projected year, percent; joined to the reported growth of the base year. */
function projectGrowth({ history, view }: RaceView, cloud: Cloud): ProjectYears {
  const base = history.growth[cloud].years.flat().find(({ year }) => year === view.opening.year);
  return (rows) => {
    const grown = rows.slice(1).map((row, order) => {
      const before: OpeningYear = rows[order] ?? row;
      return [row.year, 100 * (readSales(cloud, row) / readSales(cloud, before) - 1)] as const;
    });
    return base === undefined ? grown : [[base.year, base.value], ...grown];
  };
}

export function listGrowthTracks(race: RaceView): readonly Track[] {
  const { history, choices } = race;
  const { companies, growth: texts } = cloudRaceTexts[race.view.language];
  const azureLabel = choices.period === 'year' ? texts.azureEstimate : texts.azureReported;
  const own = clouds
    .filter((cloud) => isShown(race, cloud))
    .map((cloud): Track => ({
      id: cloud,
      label: cloud === 'azure' ? azureLabel : companies[cloud],
      endName: companies[cloud],
      tone: cloud,
      unit: 'percent',
      style: cloud === 'azure' && choices.period === 'year' ? 'thin' : 'actual',
      history: history.growth[cloud],
      project: projectGrowth(race, cloud),
    }));
  if (choices.period === 'year' || !isShown(race, 'azure')) return own;
  const constant: Track = {
    id: 'azureConstant',
    label: texts.azureConstant,
    tone: 'azure',
    unit: 'percent',
    style: 'thin',
    history: history.azureGrowthConstantCurrency,
  };
  return [...own, constant];
}

interface Leader {
  readonly one: PlacedTrack;
  readonly place: Place;
}

/** Who grew fastest at a position at which every company has a figure. */
function findLeader(placed: readonly PlacedTrack[], x: number): Leader | null {
  const there = placed.flatMap((one) => {
    const place = findReported(one, x);
    return place === undefined ? [] : [{ one, place }];
  });
  return there.length < placed.length
    ? null
    : (there.toSorted((a, b) => b.place.value - a.place.value)[0] ?? null);
}

/** The fastest of the last common period, and the first period since which it has been the fastest without a break. */
function findReign(placed: readonly PlacedTrack[]): (Leader & { readonly since: Place }) | null {
  const positions = [...new Set(placed.flatMap(({ reported }) => reported.flat().map(({ x }) => x)))];
  const leaders = positions.toSorted((a, b) => b - a).flatMap((x) => findLeader(placed, x) ?? []);
  const [last] = leaders;
  if (last === undefined) return null;
  const end = leaders.findIndex(({ one }) => one !== last.one);
  const reign = end === -1 ? leaders : leaders.slice(0, end);
  return { ...last, since: (reign.at(-1) ?? last).place };
}

function buildTitle({ race, placed }: RaceFrame): string {
  const { growth: texts, companies } = cloudRaceTexts[race.view.language];
  const racing = placed.filter(({ track }) => track.id !== 'azureConstant');
  const reign = findReign(racing);
  if (reign === null) return '';
  const rate = sayValue(race, reign.place.value, 'percent');
  const when = sayWhen(race, reign.place);
  const { track } = reign.one;
  const name = track.id === 'azure' ? companies.azure : track.label;
  return racing.length === 1
    ? texts.titleOne(name, rate, when)
    : texts.titleLead(name, saySince(race, reign.since), rate, when);
}

function listNotes(race: RaceView): readonly string[] {
  const { growth: texts, sales } = cloudRaceTexts[race.view.language];
  const isAzureShown = isShown(race, 'azure');
  const outside = race.outside.length === 0 ? [] : [sales.noteOutside];
  if (race.choices.period === 'year')
    return [texts.noteYears, ...(isAzureShown ? [texts.noteNames] : []), ...outside];
  return [texts.noteReported, ...(isAzureShown ? [texts.noteRedefined, texts.noteNames] : []), ...outside];
}

export function frameGrowth(race: RaceView): RaceFrame {
  return frameRace(race, { tracks: listGrowthTracks(race), kind: 'flow', chart: 'growth' });
}

/** Who grew faster, and when. */
export function buildGrowthFigure(race: RaceView): ChartFigure {
  const frame = frameGrowth(race);
  const { growth: texts } = cloudRaceTexts[race.view.language];
  const views = listGrowthViews(race);
  return composeRaceFigure(frame, {
    id: 'race-growth',
    title: buildTitle(frame),
    subtitle: (from, to) => texts.subtitle(race.choices.period, from, to),
    summary: texts.summary(sayLast(race, frame.placed)),
    value: { unit: 'percent', includeZero: true },
    notes: listNotes(race),
    extras: buildOutsideDots(race, views, frame.span, (value) => value),
    outside: views,
  });
}
