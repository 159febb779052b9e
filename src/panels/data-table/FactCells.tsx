import { clsx } from 'clsx';
import { GitCompareArrows } from 'lucide-react';
import type { Fact } from '../../data/facts.ts';
import { formatNumber } from '../../format/number.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { isOwnId } from '../../model/index.ts';
import { OwnMark } from '../../ui/OwnMark.tsx';
import { LedgerTrigger } from '../../ui/LedgerTrigger.tsx';
import type { FactColumnId } from '../../model/index.ts';
import type { FactRow } from '../../view-models/data-table/factTypes.ts';
import { isNumeric } from './columns.ts';

interface FactCellsProps {
  readonly row: FactRow<Fact>;
  readonly columns: readonly FactColumnId[];
  /** Whether the Tab key stops here: one row of the table at a time. */
  readonly isStop: boolean;
  readonly onOpen: () => void;
}

/** Several rows give this figure: said where the value stands. */
function SameFigureMark({ row }: { readonly row: FactRow }) {
  const texts = useDataTableTexts();
  const language = useLanguage();
  if (row.sameFigure < 2) return null;
  const count = formatNumber(row.sameFigure, language, 0);
  const text = row.isDisputed ? texts.disputed(count) : texts.repeated(count);
  return (
    <span
      data-same-figure={row.isDisputed ? 'disputed' : 'repeated'}
      title={text}
      className={clsx(
        'mr-1.5 inline-flex align-[-0.2em]',
        row.isDisputed ? 'text-warning-line' : 'text-muted',
      )}
    >
      <GitCompareArrows aria-hidden className="size-[1.15em]" />
      <span className="sr-only">{text}, </span>
    </span>
  );
}

interface CellProps {
  readonly row: FactRow<Fact>;
  readonly column: FactColumnId;
  readonly onOpen: () => void;
}

function Cell({ row, column, onOpen }: CellProps) {
  const text = row.texts[column];
  return (
    <div
      role="cell"
      title={isNumeric(column) ? undefined : text}
      className={clsx('self-center truncate px-3 py-1', isNumeric(column) && 'text-right tabular-nums')}
    >
      {column === 'value' && isOwnId(row.fact.id) && <OwnMark />}
      {column === 'value' && <SameFigureMark row={row} />}
      {column === 'value' ? (
        // The Tab key stops at the name of the figure, which opens the same.
        <LedgerTrigger tabIndex={-1} onOpen={onOpen}>
          {text}
        </LedgerTrigger>
      ) : (
        text
      )}
    </div>
  );
}

/** The cells of one row. The name of the figure is a button that opens what is known of it. */
export function FactCells({ row, columns, isStop, onOpen }: FactCellsProps) {
  const { texts } = row;
  return columns.map((column) =>
    column === 'metric' ? (
      <div key={column} role="rowheader" className="flex min-w-0">
        <button
          type="button"
          data-fact={row.fact.id}
          tabIndex={isStop ? 0 : -1}
          aria-haspopup="dialog"
          title={texts.metric}
          onClick={onOpen}
          className="flex min-w-0 flex-1 items-center gap-1 px-2 text-left font-medium -outline-offset-2"
        >
          <span className="truncate underline decoration-control/60 decoration-dotted underline-offset-4">
            {texts.metric}
          </span>
        </button>
      </div>
    ) : (
      <Cell key={column} row={row} column={column} onOpen={onOpen} />
    ),
  );
}
