import type { Fact } from '../../data/facts.ts';
import type { FactColumnId } from '../../model/index.ts';
import type { FactRow } from '../../view-models/data-table/factTypes.ts';
import { FactCells } from './FactCells.tsx';

interface FactRowItemProps {
  readonly row: FactRow<Fact>;
  /** Place in the list as shown. */
  readonly index: number;
  /** As assistive technology counts: the header is row 1. */
  readonly rowNumber: number;
  /** Pixels from the top of the first row. */
  readonly top: number;
  /** In pixels. */
  readonly height: number;
  readonly columns: readonly FactColumnId[];
  readonly template: string;
  readonly isStop: boolean;
  readonly onOpen: () => void;
}

/** One row at its place in the list. */
export function FactRowItem({
  row,
  index,
  rowNumber,
  top,
  height,
  columns,
  template,
  isStop,
  onOpen,
}: FactRowItemProps) {
  return (
    <div
      role="presentation"
      data-index={index}
      className="absolute top-0 left-0 w-full border-b border-line"
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="row"
        aria-rowindex={rowNumber}
        className="grid items-stretch hover:bg-raised"
        style={{ gridTemplateColumns: template, height: height - 1 }}
      >
        <FactCells row={row} columns={columns} isStop={isStop} onOpen={onOpen} />
      </div>
    </div>
  );
}
