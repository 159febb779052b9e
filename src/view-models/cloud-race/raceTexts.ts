import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatValue } from '../../format/value.ts';
import type { ValueUnit } from '../chartTypes.ts';
import type { MeasureKind } from './racePositions.ts';
import { findLastReported, type Place, type PlacedTrack } from './raceTracks.ts';
import type { RaceView } from './raceView.ts';

/** How a sentence speaks of a place: of a whole year, or of anything else. */
function kindOf({ x }: Pick<Place, 'x'>, { choices }: RaceView): 'year' | 'quarter' {
  return choices.period === 'quarter' || !Number.isInteger(x) ? 'quarter' : 'year';
}

/** "in Q2 2026", "in 2025", "over the 12 months to June 2026", "at the end of June 2026". */
export function sayWhen(race: RaceView, place: Place, kind: MeasureKind = 'flow'): string {
  const texts = cloudRaceTexts[race.view.language];
  const inSentence = place.label.charAt(0).toLowerCase() + place.label.slice(1);
  if (kind === 'stock' && race.choices.period === 'year') return texts.atEnd(inSentence);
  if (isTwelveMonths(race, place)) return texts.overPeriod(inSentence);
  return texts.inPeriod[kindOf(place, race)](place.label);
}

function isTwelveMonths({ choices }: RaceView, { x }: Place): boolean {
  return choices.period === 'year' && !Number.isInteger(x);
}

/** "since Q4 2025", "since 2024". */
export function saySince(race: RaceView, place: Place): string {
  return cloudRaceTexts[race.view.language].sincePeriod[kindOf(place, race)](place.label);
}

export function sayValue({ view }: RaceView, value: number, unit: ValueUnit): string {
  return formatValue(value, unit, view.language);
}

/** "AWS $42.2bn in Q2 2026; Google Cloud $24.8bn in Q2 2026": the last reported figure of every line. */
export function sayLast(race: RaceView, placed: readonly PlacedTrack[], kind: MeasureKind = 'flow'): string {
  const texts = cloudRaceTexts[race.view.language];
  const entries = placed.flatMap((one) => {
    const last = findLastReported(one);
    if (last === null || one.track.tableOnly === true) return [];
    const { label, unit } = one.track;
    return [texts.sales.entry(label, sayWhen(race, last, kind), sayValue(race, last.value, unit))];
  });
  return entries.reduce((said, entry) => (said === '' ? entry : texts.list(said, entry)), '');
}

/** The place of a line at a position; undefined where it has none. */
export function findReported({ reported }: PlacedTrack, x: number): Place | undefined {
  return reported.flat().find((place) => place.x === x);
}
