import { formatDay } from '../../format/days.ts';
import type { RaceChart, RaceEvent } from '../../model/index.ts';
import type { FigureKey, Reference } from '../chartTypes.ts';
import { placeDate, type MeasureKind } from './racePositions.ts';
import type { Span } from './raceTracks.ts';
import { isEventShown, type RaceView } from './raceView.ts';

/** An event with its number on a chart and its place. */
export interface PlacedEvent {
  readonly event: RaceEvent;
  readonly number: number;
  readonly x: number;
}

/** What happened within the span, numbered from the earliest on. */
export function placeEvents(
  race: RaceView,
  chart: RaceChart,
  kind: MeasureKind,
  { from, to }: Span,
): readonly PlacedEvent[] {
  return race.events
    .filter((event) => event.charts.includes(chart) && isEventShown(race, event))
    .map((event) => ({ event, x: placeDate(event.date, race.choices.period, kind) }))
    .filter(({ x }) => x >= from && x <= to)
    .map(({ event, x }, order) => ({ event, x, number: order + 1 }));
}

/** Thin lines with the numbers of the events. */
export function buildEventReferences(events: readonly PlacedEvent[]): readonly Reference[] {
  return events.map(({ event, number, x }) => ({
    id: `event-${event.id}`,
    axis: 'x',
    at: x,
    text: String(number),
    style: 'event',
  }));
}

/** An event in words, for the list below its chart. */
export interface EventEntry {
  readonly id: string;
  readonly number: number;
  /** "5 February 2026". */
  readonly date: string;
  readonly text: string;
  readonly sources: readonly string[];
}

export function describeEvents({ view }: RaceView, events: readonly PlacedEvent[]): readonly EventEntry[] {
  return events.map(({ event, number }) => ({
    id: event.id,
    number,
    date: formatDay(event.date, view.language),
    text: event.text[view.language],
    sources: event.sources,
  }));
}

/** The numbers of the events in words, for pictures of their own. */
export function buildEventKeys(race: RaceView, events: readonly PlacedEvent[]): readonly FigureKey[] {
  return describeEvents(race, events).map(({ number, date, text }) => ({
    sign: String(number),
    text: `${date} – ${text}`,
  }));
}
