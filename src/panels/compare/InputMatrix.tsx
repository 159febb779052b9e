import { clsx } from 'clsx';
import { useId } from 'react';
import { useSession, type Live } from '../../derived/useSession.ts';
import { useSettled } from '../../derived/useSettled.ts';
import { revealSlider } from '../../ui/revealSlider.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { buildInputMatrix, type InputRow } from '../../view-models/compare-scenarios/buildInputMatrix.ts';
import type { CompareView } from '../../view-models/compare-scenarios/compareView.ts';
import { ComparedTable } from './ComparedTable.tsx';

interface RowProps {
  readonly row: InputRow;
  readonly texts: CompareView['texts']['inputs'];
  readonly onOpen: (id: string) => void;
}

function Row({ row, texts, onOpen }: RowProps) {
  return (
    <tr data-differs={row.id} className="border-t border-line">
      <th scope="row" className="sticky left-0 bg-surface px-3 py-1 text-left font-medium">
        <button
          type="button"
          title={texts.open(row.label)}
          onClick={() => onOpen(row.id)}
          className="min-h-control rounded text-left underline decoration-line decoration-2 underline-offset-4 hover:decoration-text"
        >
          {row.label}
        </button>
      </th>
      {row.cells.map(({ id, text, isDifferent }) => (
        <td
          key={id}
          className={clsx(
            'px-3 py-1 text-right whitespace-nowrap',
            isDifferent ? 'font-semibold' : 'text-muted',
          )}
        >
          {text}
          {isDifferent && <VisuallyHidden>{` (${texts.changed})`}</VisuallyHidden>}
        </td>
      ))}
    </tr>
  );
}

/** The assumptions in which the scenarios differ; each leads to its slider. */
export function InputMatrix({ live }: { readonly live: Live<CompareView> }) {
  const compared = useSettled(live);
  const { definitions, compare } = useSession();
  const titleId = useId();
  const { texts } = compared;
  const rows = buildInputMatrix(compared, definitions);
  const open = (id: string): void => {
    // The sliders belong to the current scenario, and rest while another one is shown in its place.
    compare.getState().scenarioShown(null);
    requestAnimationFrame(() => revealSlider(id));
  };
  return (
    <section
      aria-labelledby={titleId}
      data-inputs
      className="min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h3 id={titleId} className="text-title font-semibold">
        {texts.inputs.title}
      </h3>
      {rows.length === 0 ? (
        <p className="mt-1 text-label text-muted">{texts.inputs.none}</p>
      ) : (
        <ComparedTable labelledBy={titleId} rowHeader={texts.inputs.rowHeader} compared={compared}>
          {rows.map((row) => (
            <Row key={row.id} row={row} texts={texts.inputs} onOpen={open} />
          ))}
        </ComparedTable>
      )}
    </section>
  );
}
