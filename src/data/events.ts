import { array, minLength, object, picklist, pipe, unknown } from 'valibot';
import { raceCharts, type RaceEvent } from '../model/index.ts';
import { checkEntry, nameEntry, requireContent } from './checkContent.ts';
import type { DataIssue } from './dataError.ts';
import { shortenGiven } from './dataError.ts';
import { parseJsonText } from './fileText.ts';
import { dayOrMonth, localized, text } from './schemaParts.ts';

export const eventsFile = 'events.json';

/** What happened, the earliest first, and the entries that had to be left out. */
export interface EventFile {
  readonly events: readonly RaceEvent[];
  readonly issues: readonly DataIssue[];
}

const event = object({
  id: text,
  date: dayOrMonth,
  company: picklist(['amazon', 'microsoft', 'google', 'market']),
  charts: pipe(array(picklist(raceCharts)), minLength(1)),
  text: localized,
  sources: pipe(array(text), minLength(1)),
});

/**
 * Reads events.json; broken entries are reported and left out. Whether the sources exist is the business of a test, since they
 * stand in another file.
 * @throws {DataFileError} when the file is no JSON list.
 */
export function parseEvents(fileText: string): EventFile {
  const entries = requireContent(eventsFile, array(unknown()), parseJsonText(eventsFile, fileText));
  const events = new Map<string, RaceEvent>();
  const issues = entries.flatMap((entry, index): readonly DataIssue[] => {
    const row = nameEntry(index, entry);
    const check = checkEntry(event, entry, row);
    if (!check.ok) return check.issues;
    const { id } = check.content;
    if (events.has(id))
      return [{ row, field: 'id', problem: { kind: 'duplicate', given: shortenGiven(id) } }];
    events.set(id, check.content);
    return [];
  });
  return { events: [...events.values()].toSorted((a, b) => a.date.localeCompare(b.date)), issues };
}
