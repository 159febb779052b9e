import { useCloudRaceTexts } from '../../i18n/cloud-race/useCloudRaceTexts.ts';
import { useSources } from '../../derived/useSources.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SourcesSummary } from '../../ui/SourcesSummary.tsx';
import type { OutsideRow } from '../../view-models/cloud-race/outsideViews.ts';
import type { EventEntry } from '../../view-models/cloud-race/raceEvents.ts';

/** The publishers of an event's documents, each a link where the document has an address. */
function EventSources({ ids }: { readonly ids: readonly string[] }) {
  const documents = useSources(ids);
  return documents.map(({ id, publisher, title, url }, order) => (
    <span key={id}>
      {order === 0 ? ' ' : ' · '}
      {url !== null && /^https?:\/\//.test(url) ? (
        <a href={url} title={title} target="_blank" rel="noreferrer" className="underline underline-offset-2">
          {publisher}
        </a>
      ) : (
        publisher
      )}
    </span>
  ));
}

/** What happened, under the numbers that the chart carries. */
export function EventList({ events }: { readonly events: readonly EventEntry[] }) {
  const { events: texts } = useCloudRaceTexts();
  if (events.length === 0) return null;
  return (
    <div className="mb-2">
      <Disclosure summary={texts.listed(events.length)} isInitiallyOpen>
        <ol className="space-y-1" data-race-events>
          {events.map(({ id, number, date, text, sources }) => (
            <li key={id} className="flex gap-2">
              <span className="w-[1.6em] shrink-0 text-right font-semibold text-text tabular-nums">
                {number}
              </span>
              <span className="min-w-0">
                <span className="font-medium text-text">{date}</span> {text}
                <EventSources ids={sources} />
              </span>
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

/** What outsiders expect, each with who, when and how far the scenario is from it. */
export function OutsideTable({ rows }: { readonly rows: readonly OutsideRow[] }) {
  const { outside: texts } = useCloudRaceTexts();
  if (rows.length === 0) return null;
  const columns = [
    { id: 'made', header: texts.made, holds: 'texts' },
    { id: 'subject', header: texts.subject, holds: 'texts' },
    { id: 'year', header: texts.year, holds: 'texts' },
    { id: 'value', header: texts.value },
    { id: 'scenario', header: texts.scenario },
    { id: 'difference', header: texts.difference },
    { id: 'remark', header: texts.remark, holds: 'texts' },
  ] as const;
  return (
    <div className="mb-2">
      <Disclosure summary={texts.title(rows.length)}>
        <DataTable
          caption={texts.caption}
          isCaptionHidden
          rowHeader={texts.forecaster}
          columns={columns}
          rows={rows.map(({ id, forecaster, cells }) => ({
            id,
            header: forecaster,
            cells: columns.map((column) => cells[column.id]),
          }))}
        />
      </Disclosure>
    </div>
  );
}

/** The documents behind a chart, one step further. */
export function RaceSources({ ids }: { readonly ids: readonly string[] }) {
  return <SourcesSummary count={ids.length} documents={useSources(ids)} />;
}
