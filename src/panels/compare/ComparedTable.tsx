import type { ReactNode } from 'react';
import type { CompareView } from '../../view-models/compare-scenarios/compareView.ts';
import { LineSample } from './LineSample.tsx';

interface ComparedTableProps {
  /** Id of the title. */
  readonly labelledBy: string;
  /** What the rows are. */
  readonly rowHeader: string;
  readonly compared: CompareView;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table with a column for each compared scenario. It scrolls sideways on its own, by keyboard too. */
export function ComparedTable({ labelledBy, rowHeader, compared, children }: ComparedTableProps) {
  const { texts, scenarios } = compared;
  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      tabIndex={0}
      className="relative mt-2 max-w-full overflow-x-auto"
    >
      <table className="w-full border-collapse text-label tabular-nums">
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 bg-surface px-3 py-1.5 text-left align-bottom font-medium text-muted"
            >
              {rowHeader}
            </th>
            {scenarios.map(({ letter, name }) => (
              <th key={letter} scope="col" className="px-3 py-1.5 text-right align-bottom font-medium">
                <span className="inline-flex flex-col items-end gap-0.5">
                  <LineSample letter={letter} />
                  {texts.lettered(letter, name)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
