import type { Fact } from '../../data/facts.ts';
import type { FactColumnId, FactRow } from '../../view-models/data-table/factTypes.ts';
import { FactCells } from './FactCells.tsx';
import { FactDetails } from './FactDetails.tsx';

interface FactRowItemProps {
  readonly row: FactRow<Fact>;
  /** Place in the list as shown. */
  readonly index: number;
  /** As assistive technology counts: the header is row 1, opened details are a row. */
  readonly rowNumber: number;
  /** Pixels from the top of the first row. */
  readonly top: number;
  /** Pixels of the closed row. */
  readonly height: number;
  readonly columns: readonly FactColumnId[];
  readonly template: string;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  /** False where a row opens something elsewhere on the page. */
  readonly hasDetails: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onOpen: () => void;
  readonly defineMetric: (entity: string, metric: string) => string | null;
  readonly findOthers: (row: FactRow<Fact>) => readonly FactRow<Fact>[];
}

/** One row at its place in the list, with its details below when it is open. */
export function FactRowItem({
  row,
  index,
  rowNumber,
  top,
  height,
  columns,
  template,
  isOpen,
  isStop,
  hasDetails,
  measure,
  onOpen,
  defineMetric,
  findOthers,
}: FactRowItemProps) {
  return (
    <div
      ref={measure}
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
        <FactCells
          row={row}
          columns={columns}
          isOpen={isOpen}
          isStop={isStop}
          hasDetails={hasDetails}
          onOpen={onOpen}
        />
      </div>
      {isOpen && (
        <div role="row" aria-rowindex={rowNumber + 1}>
          <div
            role="cell"
            aria-colspan={columns.length}
            className="sticky left-0 w-[100cqi] border-t border-line bg-raised p-4"
          >
            <FactDetails
              row={row}
              definition={defineMetric(row.fact.entity, row.fact.metric)}
              others={findOthers(row)}
            />
          </div>
        </div>
      )}
    </div>
  );
}
