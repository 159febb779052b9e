import { clsx } from 'clsx';
import { useEffect } from 'react';
import { formatValue } from '../format/value.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';

interface ChartTooltipProps {
  readonly figure: ChartFigure;
  /** Given by the chart library: the active position and whether there is one. */
  readonly label?: string | number;
  readonly active?: boolean;
  /** Told the position under the pointer or the keyboard, null when there is none; given where a position can be opened. */
  readonly onActive?: (position: number | null) => void;
}

/** What stands at one position, read out when the keyboard moves over the chart. */
export function ChartTooltip({ figure, label, active, onActive }: ChartTooltipProps) {
  const language = useLanguage();
  const { chartHint } = useMessages().ledger;
  const row = active === true ? figure.rows.find((candidate) => candidate.x === Number(label)) : undefined;
  const position = row?.x ?? null;
  useEffect(() => {
    onActive?.(position);
  }, [onActive, position]);
  const columns = figure.columns.filter(
    (column) =>
      column.tableOnly !== true && row?.cells[column.id] !== null && row?.cells[column.id] !== undefined,
  );
  return (
    <div role="status" aria-live="polite">
      {row !== undefined && (
        <div className="rounded-md border border-line bg-surface px-3 py-2 text-small shadow-lg">
          <p className="font-semibold">{row.label}</p>
          <dl className="mt-1 grid grid-cols-[auto_auto] gap-x-4 gap-y-0.5">
            {columns.map((column) => (
              <div key={column.id} className="contents">
                <dt
                  className={clsx(
                    'mark flex items-center gap-2',
                    column.strong === true ? 'font-semibold text-text' : 'text-muted',
                  )}
                  data-tone={column.tone}
                >
                  <span className="tone-swatch" aria-hidden="true" />
                  {column.label}
                </dt>
                <dd className="text-right font-medium">
                  {formatValue(row.cells[column.id] ?? null, column.unit, language)}
                </dd>
              </div>
            ))}
          </dl>
          {row.remarks !== undefined && (
            <ul className="mt-1 max-w-[min(28em,70vw)] space-y-0.5 border-t border-line pt-1 text-muted">
              {row.remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
          )}
          {onActive !== undefined && (
            <p aria-hidden="true" className="mt-1 text-muted pointer-coarse:hidden">
              {figure.openingHint ?? chartHint}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
