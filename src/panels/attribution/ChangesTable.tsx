import { useMemo } from 'react';
import { useSettled } from '../../derived/useSettled.ts';
import type { Live } from '../../derived/useSession.ts';
import { useAttributionTexts } from '../../i18n/attribution/useAttributionTexts.ts';
import { DirectionMark } from '../../ui/DirectionMark.tsx';
import { revealSlider } from '../../ui/revealSlider.ts';
import { nameStart, type AttributionRequest } from '../../view-models/attribution/attributionRequest.ts';
import {
  listAttributedChanges,
  type AttributedChange,
} from '../../view-models/attribution/listAttributedChanges.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';

function ChangeRow({ row }: { readonly row: AttributedChange }) {
  const { table } = useAttributionTexts();
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-1.5 pr-3 text-left font-medium">
        <button
          type="button"
          aria-label={table.goTo(row.label, row.inputLabel)}
          data-attributed={row.group}
          onClick={() => revealSlider(row.input)}
          className="rounded-sm text-left underline decoration-control/60 underline-offset-4 hover:decoration-current"
        >
          {row.label}
        </button>
      </th>
      <td className="py-1.5 pr-3 text-right whitespace-nowrap">
        <DirectionMark direction={row.direction} />
        {row.amountText}
      </td>
      <td className="py-1.5 text-muted">
        <ul>
          {row.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

interface ChangesTableProps {
  readonly live: Live<ScenarioView>;
  readonly request: AttributionRequest;
}

/** The groups that differ, with what moved in each; their names lead to the sliders. Follows when the scenario rests. */
export function ChangesTable({ live, request }: ChangesTableProps) {
  const texts = useAttributionTexts();
  const view = useSettled(live);
  const rows = useMemo(() => listAttributedChanges(view, request), [view, request]);
  const caption = texts.table.caption(nameStart(request.from, texts));
  return (
    <div role="group" aria-label={caption} tabIndex={0} className="mt-3 max-w-full overflow-x-auto">
      <table className="w-full border-collapse text-label tabular-nums">
        <caption className="pb-1 text-left text-small text-muted">{caption}</caption>
        <thead className="text-small text-muted">
          <tr>
            <th scope="col" className="py-1 pr-3 text-left font-medium">
              {texts.table.group}
            </th>
            <th scope="col" className="py-1 pr-3 text-right font-medium">
              {texts.table.contribution}
            </th>
            <th scope="col" className="py-1 text-left font-medium">
              {texts.table.changes}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ChangeRow key={row.group} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
