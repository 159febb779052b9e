import { clsx } from 'clsx';
import { RotateCcw } from 'lucide-react';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { revealSlider } from '../../ui/revealSlider.ts';
import type { ChangedInput } from '../../view-models/what-changed/buildWhatChanged.ts';

interface ChangedTableProps {
  readonly rows: readonly ChangedInput[];
  readonly caption: string;
  readonly onPutBack: (row: ChangedInput) => void;
}

interface ChangedRowProps {
  readonly row: ChangedInput;
  readonly onPutBack: (row: ChangedInput) => void;
}

/** The effect as a bar from the middle: to the right when the outcome is higher for it. The number beside it says the same. */
function EffectBar({ row }: { readonly row: ChangedInput }) {
  const isUp = row.effect > 0;
  return (
    <span aria-hidden className="relative hidden h-2 w-28 shrink-0 sm:block">
      <span className="absolute inset-y-[-4px] left-1/2 w-px bg-line" />
      <span
        style={{ transform: `scaleX(${row.share})` }}
        className={clsx(
          'absolute inset-y-0 w-1/2',
          isUp ? 'left-1/2 origin-left bg-positive' : 'right-1/2 origin-right bg-negative',
        )}
      />
    </span>
  );
}

function ChangedRow({ row, onPutBack }: ChangedRowProps) {
  const texts = useScenarioTexts().whatChanged;
  const { label, from, to, effectText } = row;
  return (
    <tr className="border-t border-line" data-changed={row.id}>
      <th scope="row" className="py-1.5 pr-3 text-left font-medium">
        <button
          type="button"
          onClick={() => revealSlider(row.id)}
          className="rounded-sm text-left underline decoration-line decoration-2 underline-offset-4 hover:decoration-text"
        >
          {label}
        </button>
        <span className="mt-1 block text-small font-normal text-muted sm:hidden">
          {texts.change(from, to)}
        </span>
      </th>
      <td className="py-1.5 pr-3 max-sm:hidden">{texts.change(from, to)}</td>
      <td className="py-1.5 pr-3">
        <span className="flex items-center gap-3">
          <EffectBar row={row} />
          <span
            className={clsx(
              'font-semibold whitespace-nowrap',
              effectText === null ? 'text-muted' : row.effect > 0 ? 'text-positive' : 'text-negative',
            )}
          >
            {effectText ?? texts.noEffect}
          </span>
        </span>
      </td>
      <td data-print="hidden" className="py-0.5 text-right">
        <IconButton
          label={texts.putBack(label, from)}
          icon={<RotateCcw aria-hidden className="size-[1.1em]" />}
          onClick={() => onPutBack(row)}
        />
      </td>
    </tr>
  );
}

/** The changed assumptions, the largest effect first. */
export function ChangedTable({ rows, caption, onPutBack }: ChangedTableProps) {
  const { columns } = useScenarioTexts().whatChanged;
  return (
    <table className="mt-3 w-full text-label">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-small text-muted">
        <tr>
          <th scope="col" className="pr-3 pb-1 text-left font-medium">
            {columns.assumption}
          </th>
          <th scope="col" className="pr-3 pb-1 text-left font-medium max-sm:hidden">
            {columns.change}
          </th>
          <th scope="col" className="pr-3 pb-1 text-left font-medium">
            {columns.effect}
          </th>
          <th scope="col" className="pb-1">
            <span className="sr-only">{columns.putBack}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ChangedRow key={row.id} row={row} onPutBack={onPutBack} />
        ))}
      </tbody>
    </table>
  );
}
