import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatDay } from '../../format/days.ts';
import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import type { FigureKey } from '../chartTypes.ts';
import { isDrawn, placeOutside, type OutsidePoint } from './outsideViews.ts';
import type { Span } from './raceTracks.ts';
import type { RaceView } from './raceView.ts';

/** Before an outside view in a list; a note says that the diamonds are theirs. */
const bullet = '\u2022';

/** Lines that a tooltip holds beside its columns; the list below the chart has all of them. */
const mostRemarks = 5;

function sayPoint(race: RaceView, { view, owner, value, unit }: OutsidePoint, what: string): string {
  const { language } = race.view;
  const { outside: texts } = cloudRaceTexts[language];
  return texts.said(
    view.forecaster,
    formatDay(view.made, language),
    `${texts.subjects[owner]}${what}`,
    formatValue(value, unit, language),
  );
}

function listDrawn(race: RaceView, points: readonly OutsidePoint[], span: Span): readonly OutsidePoint[] {
  return points
    .filter((point) => isDrawn(race, point, span))
    .toSorted((a, b) => a.view.year - b.view.year || b.view.made.localeCompare(a.view.made));
}

/** What outsiders expect at each position that has diamonds: who, when and how much, the latest first. */
export function buildOutsideRemarks(
  race: RaceView,
  points: readonly OutsidePoint[],
  span: Span,
): ReadonlyMap<number, readonly string[]> {
  const { outside: texts } = cloudRaceTexts[race.view.language];
  const remarks = new Map<number, readonly string[]>();
  for (const point of listDrawn(race, points, span)) {
    const x = placeOutside(race, point);
    remarks.set(x, [...(remarks.get(x) ?? []), sayPoint(race, point, '')]);
  }
  return new Map(
    [...remarks].map(([x, lines]) => {
      const rest = lines.length - mostRemarks;
      const more = rest > 0 ? [texts.more(rest)] : [];
      return [x, [texts.title(lines.length), ...lines.slice(0, mostRemarks), ...more]] as const;
    }),
  );
}

/** Every outside view that is drawn, in words, by year. */
export function buildOutsideKeys(
  race: RaceView,
  points: readonly OutsidePoint[],
  span: Span,
): readonly FigureKey[] {
  return listDrawn(race, points, span).map((point) => ({
    sign: bullet,
    text: sayPoint(race, point, ` ${formatYear(point.view.year)}`),
  }));
}
