import { clsx } from 'clsx';
import { useId, useState } from 'react';
import type { Live } from '../../derived/useSession.ts';
import { useSettled } from '../../derived/useSettled.ts';
import { formatYear } from '../../format/number.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import {
  buildOutcomeTable,
  comparisonBases,
  type ComparisonBase,
  type OutcomeCell,
} from '../../view-models/compare-scenarios/buildOutcomeTable.ts';
import type { CompareView } from '../../view-models/compare-scenarios/compareView.ts';
import { ComparedTable } from './ComparedTable.tsx';

function Cell({ cell }: { readonly cell: OutcomeCell }) {
  return (
    <td data-outcome-of={cell.id} className="px-3 py-1.5 text-right align-top whitespace-nowrap">
      <span className="block font-medium">{cell.valueText}</span>
      {cell.changeText !== null && (
        <span className={clsx('block text-small', cell.direction === 'none' && 'text-muted')}>
          {cell.changeText}
        </span>
      )}
    </td>
  );
}

/** The outcomes of the chosen year, each with its difference from the current scenario or from the baseline. */
export function OutcomeTable({ live }: { readonly live: Live<CompareView> }) {
  const compared = useSettled(live);
  const { texts, view } = compared;
  const [from, setFrom] = useState<ComparisonBase>('current');
  const titleId = useId();
  const labels = { current: texts.table.againstCurrent, base: texts.table.againstBase };
  return (
    <section
      aria-labelledby={titleId}
      data-outcomes
      className="min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h3 id={titleId} className="text-title font-semibold">
        {texts.table.title(formatYear(view.year))}
      </h3>
      <div className="mt-2 flex flex-wrap items-center gap-2 text-label text-muted">
        <span aria-hidden>{texts.table.against}</span>
        <SegmentedControl
          label={texts.table.against}
          value={from}
          options={comparisonBases.map((base) => ({ value: base, label: labels[base] }))}
          onChange={setFrom}
        />
      </div>
      <ComparedTable labelledBy={titleId} rowHeader={texts.table.rowHeader} compared={compared}>
        {buildOutcomeTable(compared, from).map(({ id, label, cells }) => (
          <tr key={id} data-outcome={id} className="border-t border-line">
            <th scope="row" className="sticky left-0 bg-surface px-3 py-1.5 text-left align-top font-medium">
              {label}
            </th>
            {cells.map((cell) => (
              <Cell key={cell.id} cell={cell} />
            ))}
          </tr>
        ))}
      </ComparedTable>
    </section>
  );
}
