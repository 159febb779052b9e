import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatYear } from '../../format/number.ts';
import type { ChartFigure } from '../chartTypes.ts';
import { selectYear } from '../timeFrame.ts';
import { buildPlanColumns, buildPlanMarks, listInvestors, sumPlans } from './capexPlans.ts';
import { composeRaceFigure, frameRace, type RaceFrame } from './composeRaceFigure.ts';
import { buildOutsideDots, listCapexViews } from './outsideViews.ts';
import { sayLast, sayValue, sayWhen } from './raceTexts.ts';
import { findLastReported, type Track } from './raceTracks.ts';
import { toneOfInvestor, type RaceView } from './raceView.ts';

function listTracks(race: RaceView): readonly Track[] {
  const { history, choices } = race;
  const convert = (value: number, isWholeYear: boolean): number =>
    choices.period === 'quarter' && isWholeYear ? value / 4 : value;
  return listInvestors(race).map((investor): Track => {
    const track: Track = {
      id: investor,
      label: cloudRaceTexts[race.view.language].investors[investor],
      tone: toneOfInvestor[investor],
      unit: 'USD_bn',
      style: 'actual',
      history: history.capex[investor],
      convert,
    };
    return investor === 'amazon'
      ? { ...track, project: (rows) => rows.map((row) => [row.year, row.capex]) }
      : track;
  });
}

function buildTitle({ race, placed }: RaceFrame): string {
  const { capex: texts } = cloudRaceTexts[race.view.language];
  const sum = sumPlans(race);
  if (sum !== null) {
    const [low, high] = sum.plans.map((amount) => sayValue(race, amount, 'USD_bn'));
    return texts.titlePlans(
      formatYear(sum.year),
      low === high ? (low ?? '') : texts.range(low ?? '', high ?? ''),
      formatYear(race.view.opening.year),
      sayValue(race, sum.before, 'USD_bn'),
    );
  }
  const [one] = placed;
  const last = one === undefined ? null : findLastReported(one);
  if (one === undefined || last === null) return '';
  return texts.titleOne(one.track.label, sayValue(race, last.value, 'USD_bn'), sayWhen(race, last));
}

function listNotes(race: RaceView): readonly string[] {
  const { capex: texts, sales } = cloudRaceTexts[race.view.language];
  const year = formatYear(race.view.opening.year + 1);
  const outside = race.outside.length === 0 ? [] : [sales.noteOutside];
  return race.choices.period === 'year'
    ? [texts.notePlans(year), texts.noteMeasures, ...outside]
    : [texts.notePlansByQuarter(year), texts.noteMetaQuarters, ...outside];
}

export function frameCapex(race: RaceView): RaceFrame {
  return frameRace(race, { tracks: listTracks(race), kind: 'flow', chart: 'capex' });
}

/** What the four largest buyers spend and plan, and where the scenario takes Amazon. */
export function buildRaceCapexFigure(race: RaceView): ChartFigure {
  const { view, choices, history } = race;
  const frame = frameCapex(race);
  const { capex: texts } = cloudRaceTexts[view.language];
  const shown = listInvestors(race);
  const views = listCapexViews(race, shown);
  return composeRaceFigure(frame, {
    id: 'race-capex',
    title: buildTitle(frame),
    subtitle: (from, to) => texts.subtitle(choices.period, from, to),
    summary: texts.summary(
      sayLast(race, frame.placed),
      formatYear(view.year),
      sayValue(race, selectYear(view.scenario.rows, view.year).capex, 'USD_bn'),
      sayValue(race, selectYear(view.baseline.rows, view.year).capex, 'USD_bn'),
    ),
    value: { unit: 'USD_bn', includeZero: true, scale: choices.scale },
    notes: listNotes(race),
    extras: [
      ...buildPlanMarks(race),
      ...buildOutsideDots(race, views, frame.span, (value) =>
        choices.period === 'quarter' ? value / 4 : value,
      ),
    ],
    ...buildPlanColumns(race),
    outside: views,
    sourceIds: shown.flatMap((investor) => history.guidance[investor]?.sourceIds ?? []),
  });
}
