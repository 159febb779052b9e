import { queryOptions } from '@tanstack/react-query';
import type { AnalystProjectionsFile } from './analystProjections.ts';
import { analystProjectionsFile, parseAnalystProjections } from './analystProjections.ts';
import type { EventFile } from './events.ts';
import { eventsFile, parseEvents } from './events.ts';
import { loadFile } from './loadFile.ts';
import { fileSettings } from './queries.ts';

/** What happened that charts point out. Fails with a `DataFileError`, as every query of a file. */
export function eventsQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: ['data', eventsFile],
    queryFn: async (): Promise<EventFile> => parseEvents(await loadFile(eventsFile)),
  });
}

/** What analysts, managers and the press expect. */
export function analystProjectionsQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: ['data', analystProjectionsFile],
    queryFn: async (): Promise<AnalystProjectionsFile> =>
      parseAnalystProjections(await loadFile(analystProjectionsFile)),
  });
}
