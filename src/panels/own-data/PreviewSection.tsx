import { useState } from 'react';
import type { PreviewRow, RowWarning } from '../../data/own-data/types.ts';
import type { FactUnit } from '../../data/facts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { describeRowProblem, describeWarning } from './describeRow.ts';
import { FigureName } from './FigureName.tsx';
import { FigureTable, type FigureTableColumn, type FigureTableRow } from './FigureTable.tsx';
import { useOwnDataTexts, writeCount, writeValue } from './ownDataTexts.ts';

type Kind = PreviewRow['kind'];
type RowOf<TKind extends Kind> = Extract<PreviewRow, { readonly kind: TKind }>;

/** Rows that are drawn at a time: ten thousand would hold the page up. */
const rowsShown = 25;

interface SectionProps {
  readonly kind: Kind;
  readonly rows: readonly PreviewRow[];
}

function Warnings({ warnings, unit }: { readonly warnings: readonly RowWarning[]; readonly unit: FactUnit }) {
  const texts = useOwnDataTexts();
  const language = useLanguage();
  return warnings.map((warning) => (
    <p key={warning.kind} className="border-l-4 border-warning-line bg-warning-surface px-2 py-1">
      {describeWarning(warning, unit, texts, language)}
    </p>
  ));
}

function Reasons({ row }: { readonly row: RowOf<'refused'> }) {
  const texts = useOwnDataTexts();
  return (
    <ul className="space-y-0.5">
      {row.issues.map(({ column, problem }) => (
        <li key={`${column ?? ''} ${problem.kind}`}>
          <span className="font-medium">{column ?? texts.preview.wholeRow}</span>
          {`${texts.preview.colon}${describeRowProblem(problem, texts)}`}
        </li>
      ))}
    </ul>
  );
}

function useTable(
  kind: Kind,
  hasRemarks: boolean,
): {
  readonly columns: readonly FigureTableColumn[];
  readonly writeRow: (row: PreviewRow) => FigureTableRow;
} {
  const texts = useOwnDataTexts();
  const language = useLanguage();
  const { columns } = texts.preview;
  const number = { id: 'row', header: columns.row, holds: 'numbers' } as const;
  const figure = { id: 'figure', header: columns.figure, holds: 'names' } as const;
  const period = { id: 'period', header: columns.period };
  const value = { id: 'value', header: columns.value, holds: 'numbers' } as const;
  if (kind === 'refused')
    return {
      columns: [number, { id: 'reason', header: columns.reason, holds: 'remarks' }, figure, period, value],
      writeRow: (row) => ({
        id: String(row.row),
        cells:
          row.kind === 'refused'
            ? [
                row.row,
                <Reasons key="reasons" row={row} />,
                [row.cells.entity, row.cells.metric].filter((text) => text !== undefined).join(' · '),
                row.cells.period,
                [row.cells.value, row.cells.unit].filter((text) => text !== undefined).join('\u00a0'),
              ]
            : [],
      }),
    };
  const shown = { id: 'shown', header: columns.shown, holds: 'numbers' } as const;
  const remark = { id: 'remark', header: columns.remark, holds: 'remarks' } as const;
  const middle = kind === 'replaced' ? [shown, value] : [value];
  return {
    columns: [number, figure, period, ...middle, ...(hasRemarks ? [remark] : [])],
    writeRow: (row) => {
      if (row.kind === 'refused') return { id: String(row.row), cells: [] };
      const { fact } = row;
      const write = (amount: number): string => writeValue(amount, fact.unit, texts, language);
      const replaced =
        row.kind === 'replaced'
          ? row.replaces
              .map((known) => (known.isOwn ? texts.preview.yours(write(known.value)) : write(known.value)))
              .join(' · ')
          : '';
      return {
        id: String(row.row),
        cells: [
          row.row,
          <FigureName key="figure" entity={fact.entity} metric={fact.metric} />,
          fact.period,
          ...(kind === 'replaced' ? [replaced] : []),
          write(fact.value),
          row.kind === 'unchanged' ? null : (
            <Warnings key="warnings" warnings={row.warnings} unit={fact.unit} />
          ),
        ],
      };
    },
  };
}

/** What becomes of some rows of a file, a part of them at a time. */
export function PreviewSection({ kind, rows }: SectionProps) {
  const texts = useOwnDataTexts();
  const language = useLanguage();
  const [limit, setLimit] = useState(rowsShown);
  const hasRemarks = rows.some((row) => 'warnings' in row && row.warnings.length > 0);
  const { columns, writeRow } = useTable(kind, hasRemarks);
  const rest = rows.length - limit;
  if (rows.length === 0) return null;
  return (
    <section data-preview={kind}>
      <Disclosure
        summary={<span className="text-body font-semibold text-text">{texts.preview.sections[kind]}</span>}
        badge={writeCount(rows.length, language).text}
        isInitiallyOpen={kind !== 'unchanged'}
      >
        <p className="mb-1 text-small text-muted">{texts.preview.help[kind]}</p>
        <FigureTable
          caption={texts.preview.sections[kind]}
          columns={columns}
          rows={rows.slice(0, limit).map(writeRow)}
        />
        {rest > 0 && (
          <Button look="quiet" className="mt-1" onClick={() => setLimit(limit + 4 * rowsShown)}>
            {texts.preview.more(writeCount(Math.min(rest, 4 * rowsShown), language))}
          </Button>
        )}
      </Disclosure>
    </section>
  );
}
