import { clsx } from 'clsx';
import { ChevronRight, GitCompareArrows, UserRound } from 'lucide-react';
import type { Fact } from '../../data/facts.ts';
import { formatNumber } from '../../format/number.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { isOwnId } from '../../model/index.ts';
import type { FactColumnId, FactRow } from '../../view-models/data-table/factTypes.ts';
import { isNumeric } from './columns.ts';

interface FactCellsProps {
  readonly row: FactRow<Fact>;
  readonly columns: readonly FactColumnId[];
  readonly isOpen: boolean;
  /** Whether the Tab key stops here: one row of the table at a time. */
  readonly isStop: boolean;
  /** False where a row opens something elsewhere on the page. */
  readonly hasDetails: boolean;
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

/** A person's own figure: said where the value stands. */
function OwnMark({ row }: { readonly row: FactRow<Fact> }) {
  const { publisher } = useMessages().ownData;
  if (!isOwnId(row.fact.id)) return null;
  return (
    <span data-own="mark" title={publisher} className="mr-1.5 inline-flex align-[-0.2em] text-scenario">
      <UserRound aria-hidden className="size-[1.15em]" />
      <span className="sr-only">{publisher}, </span>
    </span>
  );
}

function Cell({ row, column }: { readonly row: FactRow<Fact>; readonly column: FactColumnId }) {
  const text = row.texts[column];
  return (
    <div
      role="cell"
      title={isNumeric(column) ? undefined : text}
      className={clsx('self-center truncate px-3', isNumeric(column) && 'text-right tabular-nums')}
    >
      {column === 'value' && <OwnMark row={row} />}
      {column === 'value' && <SameFigureMark row={row} />}
      {text}
    </div>
  );
}

/** The cells of one row. The name of the figure is a button that opens what is known of it. */
export function FactCells({ row, columns, isOpen, isStop, hasDetails, onOpen }: FactCellsProps) {
  const { texts } = row;
  return columns.map((column) =>
    column === 'metric' ? (
      <div key={column} role="rowheader" className="flex min-w-0">
        <button
          type="button"
          data-fact={row.fact.id}
          tabIndex={isStop ? 0 : -1}
          aria-expanded={hasDetails ? isOpen : undefined}
          title={texts.metric}
          onClick={onOpen}
          className="flex min-w-0 flex-1 items-center gap-1 px-2 text-left font-medium -outline-offset-2"
        >
          <ChevronRight
            aria-hidden
            className={clsx('size-[1.2em] shrink-0 text-muted', isOpen && 'rotate-90')}
          />
          <span className="truncate">{texts.metric}</span>
        </button>
      </div>
    ) : (
      <Cell key={column} row={row} column={column} />
    ),
  );
}
