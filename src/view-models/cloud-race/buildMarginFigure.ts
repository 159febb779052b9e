import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatPercentPoints } from '../../format/percent.ts';
import type { ChartFigure } from '../chartTypes.ts';
import { selectYear } from '../timeFrame.ts';
import { composeRaceFigure, frameRace, type RaceFrame } from './composeRaceFigure.ts';
import { findReported, sayLast, sayValue, sayWhen } from './raceTexts.ts';
import { findLastReported, type Track } from './raceTracks.ts';
import { isShown, type RaceView } from './raceView.ts';
import { formatYear } from '../../format/number.ts';

function listTracks(race: RaceView): readonly Track[] {
  const { history, choices } = race;
  const { companies, margin: texts } = cloudRaceTexts[race.view.language];
  const aws: Track = {
    id: 'aws',
    label: companies.aws,
    tone: 'aws',
    unit: 'percent',
    style: 'actual',
    history: history.margin.aws,
    project: (rows) => rows.map((row) => [row.year, row.awsMargin]),
  };
  const google: Track = {
    id: 'google',
    label: companies.google,
    tone: 'google',
    unit: 'percent',
    style: 'actual',
    history: history.margin.google,
  };
  const intelligentCloud: Track = {
    id: 'intelligentCloud',
    label: texts.intelligentCloud,
    tone: 'neutral',
    unit: 'percent',
    style: 'thin',
    history: history.margin.intelligentCloud,
  };
  return [
    ...(isShown(race, 'aws') ? [aws] : []),
    ...(isShown(race, 'google') ? [google] : []),
    ...(isShown(race, 'azure') && choices.period === 'year' ? [intelligentCloud] : []),
  ];
}

/** Google Cloud against AWS where both have a margin, else the one that is shown. */
function buildTitle({ race, placed }: RaceFrame): string {
  const { margin: texts } = cloudRaceTexts[race.view.language];
  const [aws, google] = ['aws', 'google'].map((id) => placed.find(({ track }) => track.id === id));
  const own = google === undefined ? null : findLastReported(google);
  const other = own === null || aws === undefined ? undefined : findReported(aws, own.x);
  if (own !== null && other !== undefined) {
    const gap = formatPercentPoints(Math.abs(own.value - other.value), race.view.language).replace('+', '');
    const say = own.value < other.value ? texts.titleBelow : texts.titleAbove;
    return say(sayValue(race, own.value, 'percent'), sayWhen(race, own), gap);
  }
  const [one] = placed;
  const last = one === undefined ? null : findLastReported(one);
  if (one === undefined || last === null) return '';
  return texts.titleOne(one.track.label, sayValue(race, last.value, 'percent'), sayWhen(race, last));
}

function listNotes(race: RaceView): readonly string[] {
  const { margin: texts } = cloudRaceTexts[race.view.language];
  const microsoft = race.choices.period === 'year' ? texts.noteMicrosoft : texts.noteMicrosoftLeftOut;
  return [
    ...(isShown(race, 'azure') ? [microsoft] : []),
    ...(isShown(race, 'google') ? [texts.noteRecast] : []),
    texts.noteScope,
  ];
}

export function frameMargin(race: RaceView): RaceFrame {
  return frameRace(race, { tracks: listTracks(race), kind: 'flow', chart: 'margin' });
}

/** What is left of sales, where the companies say it. */
export function buildRaceMarginFigure(race: RaceView): ChartFigure {
  const { view } = race;
  const frame = frameMargin(race);
  const { margin: texts } = cloudRaceTexts[view.language];
  return composeRaceFigure(frame, {
    id: 'race-margin',
    title: buildTitle(frame),
    subtitle: texts.subtitle,
    summary: texts.summary(
      sayLast(race, frame.placed),
      formatYear(view.year),
      sayValue(race, selectYear(view.scenario.rows, view.year).awsMargin, 'percent'),
      sayValue(race, selectYear(view.baseline.rows, view.year).awsMargin, 'percent'),
    ),
    value: { unit: 'percent', includeZero: true },
    notes: listNotes(race),
  });
}
