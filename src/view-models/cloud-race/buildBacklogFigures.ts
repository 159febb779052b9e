import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatNumber, formatYear } from '../../format/number.ts';
import { clouds } from '../../model/index.ts';
import type { ChartFigure, PointMark } from '../chartTypes.ts';
import { composeRaceFigure, endRoom, frameRace, type RaceFrame } from './composeRaceFigure.ts';
import { sayLast, sayValue, sayWhen } from './raceTexts.ts';
import { findLastReported, type Track } from './raceTracks.ts';
import { isShown, type RaceView } from './raceView.ts';

function listTracks(race: RaceView): readonly Track[] {
  const { backlog: texts } = cloudRaceTexts[race.view.language];
  return clouds
    .filter((cloud) => isShown(race, cloud))
    .map((cloud) => ({
      id: cloud,
      label: texts[cloud],
      tone: cloud,
      unit: 'USD_bn',
      style: 'actual',
      history: race.history.backlog[cloud],
    }));
}

/** The backlog of AWS over that of a year before; null where one of the two is not known. */
function computeAwsFactor({ history }: RaceView): number | null {
  const quarters = history.backlog.aws.quarters.flat();
  const now = quarters.at(-1);
  const before = quarters.find(({ year, quarter }) => year + 1 === now?.year && quarter === now.quarter);
  return now === undefined || before === undefined ? null : now.value / before.value;
}

function buildTitle({ race, placed }: RaceFrame): string {
  const { view } = race;
  const { backlog: texts } = cloudRaceTexts[view.language];
  const [one] = placed;
  const last = one === undefined ? null : findLastReported(one);
  if (one === undefined || last === null) return '';
  const amount = sayValue(race, last.value, 'USD_bn');
  const when = sayWhen(race, last, 'stock');
  const factor = one.track.id === 'aws' ? computeAwsFactor(race) : null;
  return factor === null
    ? texts.titleOne(one.track.label, amount, when)
    : texts.titleChange(amount, when, formatNumber(factor, view.language, 1));
}

export function frameBacklog(race: RaceView): RaceFrame {
  return frameRace(race, { tracks: listTracks(race), kind: 'stock', chart: 'backlog' });
}

/** Orders in hand, each in its company's own measure. */
export function buildBacklogFigure(race: RaceView): ChartFigure {
  const frame = frameBacklog(race);
  const { backlog: texts } = cloudRaceTexts[race.view.language];
  return composeRaceFigure(frame, {
    id: 'race-backlog',
    title: buildTitle(frame),
    subtitle: texts.subtitle,
    summary: texts.summary(sayLast(race, frame.placed, 'stock')),
    value: { unit: 'USD_bn', includeZero: true, scale: race.choices.scale },
    notes: [texts.noteScope, ...(isShown(race, 'aws') ? [texts.noteLabs] : []), texts.noteGaps],
  });
}

/** Today's backlog over the sales of the first projected year. */
function makeScenarioTrack(race: RaceView): Track {
  const backlog = race.history.backlog.aws.latest ?? race.history.backlog.aws.years.flat().at(-1);
  return {
    id: 'atScenario',
    label: cloudRaceTexts[race.view.language].backlogYears.atScenario,
    tone: 'scenario',
    unit: 'years',
    style: 'actual',
    history: { years: [], quarters: [], latest: null },
    project: (rows) => {
      const first = rows[1];
      return backlog === undefined || first === undefined
        ? []
        : [[first.year, backlog.value / first.awsRevenue]];
    },
  };
}

function frameBacklogYears(race: RaceView): RaceFrame {
  const { backlogYears: texts } = cloudRaceTexts[race.view.language];
  const tracks: readonly Track[] = [
    {
      id: 'ratio',
      label: texts.ratio,
      tone: 'aws',
      unit: 'years',
      style: 'actual',
      history: race.history.awsBacklogYears,
    },
    {
      id: 'life',
      label: texts.life,
      tone: 'neutral',
      unit: 'years',
      style: 'thin',
      history: race.history.awsBacklogLife,
    },
    makeScenarioTrack(race),
  ];
  const frame = frameRace(race, {
    tracks,
    kind: 'stock',
    chart: 'backlog',
    lastYear: race.view.opening.year + 1,
  });
  return { ...frame, span: { ...frame.span, to: frame.span.to + endRoom } };
}

function findPlace({ placed }: RaceFrame, id: string) {
  const one = placed.find(({ track }) => track.id === id);
  return one === undefined ? null : (one.scenario[0] ?? findLastReported(one));
}

/** How long the orders of AWS would keep it busy at its present sales, and how long they run. */
export function buildBacklogYearsFigure(race: RaceView): ChartFigure {
  // Events stand on the chart beside it, in dollars.
  const frame = { ...frameBacklogYears(race), events: [] };
  const { backlogYears: texts } = cloudRaceTexts[race.view.language];
  const [ratio, life, scenario] = ['ratio', 'life', 'atScenario'].map((id) => findPlace(frame, id));
  const say = (value: number): string => sayValue(race, value, 'years');
  const known = ratio === null || ratio === undefined ? '' : say(ratio.value);
  const ring: PointMark = {
    kind: 'point',
    id: 'scenarioRing',
    tone: 'scenario',
    at: scenario === null || scenario === undefined ? null : [scenario.x, scenario.value],
  };
  const figure = composeRaceFigure(frame, {
    id: 'race-backlog-years',
    title:
      scenario === null || scenario === undefined
        ? texts.titleReported(known)
        : texts.title(known, say(scenario.value), formatYear(race.view.opening.year + 1)),
    subtitle: texts.subtitle,
    summary: texts.summary(
      known,
      ratio?.label ?? '',
      life === null || life === undefined ? '' : say(life.value),
    ),
    value: { unit: 'years', includeZero: true },
    notes: [texts.noteLife, texts.noteScenario],
    extras: [ring],
  });
  // One ring is projected; it says so itself.
  return { ...figure, references: [] };
}
