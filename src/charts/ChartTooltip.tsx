import { formatValue } from '../format/value.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';

interface ChartTooltipProps {
  readonly figure: ChartFigure;
  /** Given by the chart library: the active position and whether there is one. */
  readonly label?: string | number;
  readonly active?: boolean;
}

/** What stands at one position, read out when the keyboard moves over the chart. */
export function ChartTooltip({ figure, label, active }: ChartTooltipProps) {
  const language = useLanguage();
  const row = active === true ? figure.rows.find((candidate) => candidate.x === Number(label)) : undefined;
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
                <dt className="mark flex items-center gap-2 text-muted" data-tone={column.tone}>
                  <span className="tone-swatch" aria-hidden="true" />
                  {column.label}
                </dt>
                <dd className="text-right font-medium">
                  {formatValue(row.cells[column.id] ?? null, column.unit, language)}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}
