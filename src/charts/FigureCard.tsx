import { useId, useMemo, useState, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import { chartSizes, type Density } from '../theme/densities.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable, type CellOpening } from '../ui/DataTable.tsx';
import { buildTable } from '../view-models/buildTable.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { listFigureNotes } from '../view-models/ownFigures.ts';
import { FigureActions } from './FigureActions.tsx';
import { FigureChart } from './FigureChart.tsx';
import { LiveText } from './LiveText.tsx';
import type { LiveFigure } from './liveFigure.ts';
import type { PlotTarget } from './TargetHandle.tsx';
import { scaleHeight } from './pictureHeight.ts';
import { computeLeastHeight } from './plotGeometry.ts';
import { selectSubtitle, selectTitle } from './selectText.ts';
import { useCardFigure } from './useCardFigure.ts';

interface FigureCardProps {
  readonly live: LiveFigure;
  readonly density: Density;
  /** Height of the picture in CSS pixels at desk density. */
  readonly height: number;
  /** Names the documents behind the reported figures. */
  readonly renderSources: (sourceIds: readonly string[]) => ReactNode;
  /** What stands below the notes: the events on the chart, other views of its figures. */
  readonly details?: ReactNode;
  /** Opens where the figures at a position come from, beginning with a column; without it nothing opens. */
  readonly onOpenPoint?: (figure: ChartFigure, x: number, columnId: string | null) => void;
  /** Whether other values for a cell's figure differ from it. */
  readonly isDisputedPoint?: (figure: ChartFigure, x: number, columnId: string) => boolean;
  /** A point of the plot to take hold of. */
  readonly target?: PlotTarget | null;
}

interface FigureTableProps extends Pick<FigureCardProps, 'onOpenPoint' | 'isDisputedPoint'> {
  readonly figure: ChartFigure;
}

function FigureTable({ figure, onOpenPoint, isDisputedPoint }: FigureTableProps) {
  const language = useLanguage();
  const table = useMemo(() => buildTable(figure, language), [figure, language]);
  const opening = useMemo((): CellOpening | null => {
    if (onOpenPoint === undefined) return null;
    const rows = new Map(figure.rows.map((row) => [String(row.x), row]));
    return {
      canOpen: (rowId, columnId) => (rows.get(rowId)?.cells[columnId] ?? null) !== null,
      onOpen: (rowId, columnId) => onOpenPoint(figure, Number(rowId), columnId),
      isDisputed: (rowId, columnId) => isDisputedPoint?.(figure, Number(rowId), columnId) === true,
    };
  }, [figure, onOpenPoint, isDisputedPoint]);
  return <DataTable caption={figure.subtitle} {...table} {...(opening !== null && { opening })} />;
}

function FigureNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mt-2 space-y-0.5 text-small text-muted">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** Two charts with their notes fit on a sheet. */
const paperHeight = 250;

/** Height of the picture: long lists need their rows. */
function pictureHeight(figure: ChartFigure, height: number, width: number, density: Density): number {
  return Math.max(scaleHeight(height, density), computeLeastHeight(figure, width, chartSizes[density]));
}

/** A chart with what belongs to it: finding, measure, picture, table twin, notes, sources. */
export function FigureCard({
  live,
  density,
  height,
  renderSources,
  details,
  onOpenPoint,
  isDisputedPoint,
  target = null,
}: FigureCardProps) {
  const { interface: texts, ownData } = useMessages();
  const titleId = useId();
  const tableId = useId();
  const { card, box, figure, chart, isOnPaper } = useCardFigure(live);
  const [isTableOpen, setIsTableOpen] = useState(false);
  const pictured = pictureHeight(
    figure,
    isOnPaper ? Math.min(height, paperHeight) : height,
    chart.width,
    density,
  );
  return (
    <article
      ref={card}
      aria-labelledby={titleId}
      data-figure={figure.id}
      className="flex min-w-0 flex-col rounded-xl border border-line bg-surface p-4 sm:p-5 print:break-inside-avoid"
    >
      <h2 id={titleId} className="text-title font-semibold">
        <LiveText live={live} select={selectTitle} />
      </h2>
      <p className="mt-0.5 text-label text-muted">
        <LiveText live={live} select={selectSubtitle} />
      </p>
      <p className="sr-only">{figure.summary}</p>
      <div ref={box} className="mt-3 min-w-0" style={{ height: pictured }}>
        <FigureChart
          {...chart}
          height={pictured}
          density={density}
          target={target}
          {...(onOpenPoint !== undefined && { onOpenPoint: (x) => onOpenPoint(figure, x, null) })}
        />
      </div>
      <FigureNotes notes={listFigureNotes(figure, ownData)} />
      {details}
      <div className="mt-auto flex flex-wrap items-start justify-between gap-x-4 gap-y-1 pt-3">
        <div className="min-w-0 flex-1 basis-56 text-small text-muted">{renderSources(figure.sourceIds)}</div>
        <div data-print="hidden" className="ml-auto flex flex-wrap items-center justify-end gap-x-1">
          <Button
            look="quiet"
            aria-expanded={isTableOpen}
            aria-controls={tableId}
            onClick={() => setIsTableOpen((isOpen) => !isOpen)}
          >
            {isTableOpen ? texts.panel.hideData : texts.panel.showData}
          </Button>
          <FigureActions live={live} titleId={titleId} density={density} renderSources={renderSources} />
        </div>
      </div>
      <div id={tableId} hidden={!isTableOpen} className="mt-2">
        {isTableOpen && (
          <FigureTable
            figure={figure}
            {...(onOpenPoint !== undefined && { onOpenPoint })}
            {...(isDisputedPoint !== undefined && { isDisputedPoint })}
          />
        )}
      </div>
    </article>
  );
}
