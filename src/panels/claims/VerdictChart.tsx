import { clsx } from 'clsx';
import { useCallback, useId, useMemo, useState } from 'react';
import { FigureActions } from '../../charts/FigureActions.tsx';
import { useDisplay } from '../../derived/useSession.ts';
import { useSources } from '../../derived/useSources.ts';
import { SourcesSummary } from '../../ui/SourcesSummary.tsx';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { verdictIds, type VerdictId } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { buildTable } from '../../view-models/buildTable.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import type { VerdictBar, VerdictBars } from '../../view-models/claims/buildVerdictBars.ts';
import { verdictLooks } from './verdictLooks.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface VerdictChartProps {
  readonly chart: VerdictBars;
  /** The same for pictures, files and the table. */
  readonly figure: ChartFigure;
  readonly chosen: readonly string[];
  readonly onToggle: (verdict: VerdictId) => void;
}

interface BarProps {
  readonly bar: VerdictBar;
  readonly verdict: VerdictId;
  readonly isChosen: boolean;
  readonly isDimmed: boolean;
  readonly onToggle: () => void;
}

/** Name, bar and count share the columns of the list, so that the bars start at one line. */
function Bar({ bar, verdict, isChosen, isDimmed, onToggle }: BarProps) {
  return (
    <li className="col-span-3 grid grid-cols-subgrid">
      <button
        type="button"
        aria-label={bar.summary}
        aria-pressed={isChosen}
        title={bar.meaning}
        onClick={onToggle}
        className={clsx(
          'col-span-3 grid min-h-control grid-cols-subgrid items-center rounded-md border px-2 py-1 text-left text-label hover:bg-raised',
          isChosen ? 'border-control bg-raised' : 'border-transparent',
        )}
      >
        <span className="flex items-center gap-1.5 font-medium">
          <VerdictMark verdict={verdict} />
          {bar.label}
        </span>
        <span className="min-w-0">
          <span
            data-bar={verdict}
            className={clsx(
              'block h-[1.15em] rounded-r-sm',
              verdictLooks[verdict].fill,
              isDimmed && 'opacity-40',
              bar.count > 0 && 'min-w-0.5',
            )}
            style={{ width: `${bar.length * 100}%` }}
          />
        </span>
        <span className="text-right font-semibold tabular-nums">{bar.count}</span>
      </button>
    </li>
  );
}

function Sources({ ids }: { readonly ids: readonly string[] }) {
  return <SourcesSummary count={ids.length} documents={useSources(ids)} />;
}

/** Table, files, link and full screen of the chart, as every chart of the page has them. */
function ChartTools({ figure, titleId }: { readonly figure: ChartFigure; readonly titleId: string }) {
  const { panel } = useMessages().interface;
  const language = useLanguage();
  const density = useDisplay((state) => state.density);
  const tableId = useId();
  const [isTableOpen, setIsTableOpen] = useState(false);
  const live = useMemo(() => ({ read: () => figure, subscribe: () => () => undefined }), [figure]);
  const renderSources = useCallback((ids: readonly string[]) => <Sources ids={ids} />, []);
  return (
    <>
      <div data-print="hidden" className="mt-3 flex flex-wrap items-center justify-end gap-x-1">
        <Button
          look="quiet"
          aria-expanded={isTableOpen}
          aria-controls={tableId}
          onClick={() => setIsTableOpen((isOpen) => !isOpen)}
        >
          {isTableOpen ? panel.hideData : panel.showData}
        </Button>
        <FigureActions live={live} titleId={titleId} density={density} renderSources={renderSources} />
      </div>
      <div id={tableId} hidden={!isTableOpen} className="mt-2">
        {isTableOpen && <DataTable caption={figure.subtitle} {...buildTable(figure, language)} />}
      </div>
    </>
  );
}

/** The counts by verdict as bars that are the filter, too: each is a button that stays pressed. */
export function VerdictChart({ chart, figure, chosen, onToggle }: VerdictChartProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} data-figure={figure.id} data-plain className="flex min-w-0 flex-col">
      <h2 id={titleId} className="text-title font-semibold text-balance">
        {chart.title}
      </h2>
      <p className="mt-0.5 text-label text-muted">{chart.subtitle}</p>
      <ul className="mt-3 grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 gap-y-0.5">
        {chart.bars.map((bar) => {
          const verdict = verdictIds.find((id) => id === bar.verdict);
          if (verdict === undefined) return null;
          const isChosen = chosen.includes(verdict);
          return (
            <Bar
              key={verdict}
              bar={bar}
              verdict={verdict}
              isChosen={isChosen}
              isDimmed={chosen.length > 0 && !isChosen}
              onToggle={() => onToggle(verdict)}
            />
          );
        })}
      </ul>
      <ChartTools figure={figure} titleId={titleId} />
    </section>
  );
}
