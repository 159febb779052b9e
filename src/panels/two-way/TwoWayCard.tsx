import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useId, useState } from 'react';
import { HeatLegend } from '../../charts/heatmap/HeatLegend.tsx';
import { HeatMap } from '../../charts/heatmap/HeatMap.tsx';
import type { HeatCell } from '../../charts/heatmap/heatGeometry.ts';
import type { HeatPoint } from '../../charts/heatmap/heatLayout.ts';
import { useChartWidth } from '../../charts/useChartSize.ts';
import { useDisplay, useLive, useLivePart, useSession } from '../../derived/useSession.ts';
import { useRiskTexts } from '../../i18n/risk/useRiskTexts.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import type { TwoWayFigure } from '../../view-models/risk/twoWayTypes.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { CommandMenu } from '../CommandMenu.tsx';
import { copyFigureLink, type CommandOutcome } from '../copyFigureLink.ts';

const selectInputs = (view: ScenarioView) => view.scenario.inputs;

/** The pairs of the baseline and of the sliders; one mark where they are the same. */
function usePoints({ x, y }: TwoWayFigure): readonly HeatPoint[] {
  const texts = useRiskTexts().twoWay;
  const { source } = useSession();
  const live = useLive(selectInputs);
  const currentX = useLivePart(live, (inputs) => inputs[x.id]);
  const currentY = useLivePart(live, (inputs) => inputs[y.id]);
  const baseline = source.read().baseline.inputs;
  const points: readonly HeatPoint[] = [
    { of: 'baseline', x: baseline[x.id], y: baseline[y.id], name: texts.baseline },
    { of: 'current', x: currentX, y: currentY, name: texts.current },
  ];
  const isSame = currentX === baseline[x.id] && currentY === baseline[y.id];
  return isSame ? points.slice(1) : points;
}

function readCell(figure: TwoWayFigure, { column, row }: HeatCell) {
  const [x, y] = [figure.x.values[column] ?? 0, figure.y.values[row] ?? 0];
  return {
    x,
    y,
    xText: figure.x.format(x),
    yText: figure.y.format(y),
    value: figure.values[row]?.[column] ?? null,
  };
}

/** Every fifth row and column, the highest row first as on the map. */
function Twin({ figure }: { readonly figure: TwoWayFigure }) {
  const texts = useRiskTexts().twoWay;
  const every = <TItem,>(items: readonly TItem[]) => items.filter((_, order) => order % 5 === 0);
  return (
    <DataTable
      caption={texts.table}
      rowHeader={texts.csvCorner(figure.y.label, figure.x.label)}
      columns={every(figure.x.values).map((value) => ({ id: String(value), header: figure.x.format(value) }))}
      rows={every(figure.y.values)
        .map((value, order) => ({
          id: String(value),
          header: figure.y.format(value),
          cells: every(figure.values[order * 5] ?? []).map(figure.format),
        }))
        .toReversed()}
    />
  );
}

interface ReadingProps {
  readonly figure: TwoWayFigure;
  readonly active: HeatCell | null;
  readonly hintId: string;
  readonly onApply: (cell: HeatCell) => void;
}

/** What the cell under the mouse, the finger or the keys says. */
function Reading({ figure, active, hintId, onApply }: ReadingProps) {
  const texts = useRiskTexts().twoWay;
  const cell = active === null ? null : readCell(figure, active);
  const words = cell === null ? '' : texts.reading(figure.x.label, cell.xText, figure.y.label, cell.yText);
  return (
    <div className="mt-2 flex min-h-[calc(var(--control-height)*1.4)] flex-wrap items-center gap-x-4 gap-y-1">
      <p className="min-w-0 flex-1 basis-64 text-label text-muted" data-reading>
        {cell === null ? (
          texts.readNothing
        ) : (
          <>
            {words}
            {' → '}
            <strong className="font-semibold text-text">{figure.format(cell.value)}</strong>
          </>
        )}
      </p>
      <Button
        className="pointer-fine:hidden"
        disabled={active === null}
        onClick={() => {
          if (active !== null) onApply(active);
        }}
      >
        {texts.apply}
      </Button>
      <p id={hintId} hidden>
        {texts.mapHint}
      </p>
      <LiveRegion message={cell === null ? '' : `${figure.format(cell.value)}. ${words}`} />
    </div>
  );
}

const kinds = ['link', 'png2', 'png4', 'svg', 'csv', 'csvSemicolon'] as const;

interface ToolsProps {
  readonly figure: TwoWayFigure;
  readonly points: readonly HeatPoint[];
  readonly titleId: string;
}

/** Saves the map or its table as it stands; what makes files is loaded only now. */
function useSave({ figure, points }: ToolsProps) {
  const { status } = useMessages().exports;
  const texts = useRiskTexts().twoWay;
  const session = useSession();
  const client = useQueryClient();
  return async (kind: (typeof kinds)[number]): Promise<CommandOutcome> => {
    const { linkToFigure, saveHeatMap } = await import('../figureCommands.ts');
    const link = linkToFigure(session, 'two-way');
    if (kind === 'link') return copyFigureLink(link, status);
    if (kind === 'csv' || kind === 'csvSemicolon') {
      const corner = texts.csvCorner(figure.y.label, figure.x.label);
      const { saveTable } = await import('./saveTable.ts');
      return { text: status.saved(saveTable(session, figure, { corner, link, kind })), link: null };
    }
    const drawn = { ...figure, id: 'two-way', points, sourceIds: [] };
    return { text: status.saved(await saveHeatMap(session, client, drawn, kind)), link: null };
  };
}

function Tools(props: ToolsProps) {
  const texts = useRiskTexts().twoWay;
  const { items } = useMessages().exports;
  const tableId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const save = useSave(props);
  return (
    <>
      <div data-print="hidden" className="mt-2 flex flex-wrap justify-end gap-x-1">
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={tableId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? texts.hideTable : texts.showTable}
        </Button>
        <CommandMenu
          titleId={props.titleId}
          kinds={kinds}
          describe={(id) => items[id]}
          onChoose={save}
          quick="link"
        />
      </div>
      <div id={tableId} hidden={!isOpen} className="mt-2">
        {isOpen && <Twin figure={props.figure} />}
      </div>
    </>
  );
}

/** A computed two-way table: map, reading, scale, notes, table, file. */
export function TwoWayCard({ figure, titleId }: Omit<ToolsProps, 'points'>) {
  const texts = useRiskTexts().twoWay;
  const density = useDisplay((state) => state.density);
  const { scenario } = useSession();
  const { ref, width } = useChartWidth<HTMLDivElement>();
  const hintId = useId();
  const points = usePoints(figure);
  const [active, setActive] = useState<HeatCell | null>(null);
  const [applied, setApplied] = useState('');
  const apply = useCallback(
    (cell: HeatCell) => {
      const { x, y, xText, yText } = readCell(figure, cell);
      const { overrides, scenarioReplaced } = scenario.getState();
      scenarioReplaced({ ...overrides, [figure.x.id]: x, [figure.y.id]: y });
      setApplied(texts.applied(figure.x.label, xText, figure.y.label, yText));
    },
    [figure, scenario, texts],
  );
  return (
    <>
      <p className="sr-only">{figure.summary}</p>
      <Reading figure={figure} active={active} hintId={hintId} onApply={apply} />
      <div ref={ref} className="min-w-0">
        {width > 0 && (
          <HeatMap
            figure={figure}
            width={width}
            density={density}
            points={points}
            active={active}
            onActive={setActive}
            onChoose={apply}
            label={texts.map(figure.title)}
            role={texts.mapRole}
            hintId={hintId}
          />
        )}
      </div>
      <HeatLegend
        label={texts.legend}
        entries={figure.legend}
        describe={({ side, text }) => (side === 'low' ? texts.legendBelow(text) : texts.legendFrom(text))}
        gapText={figure.hasGaps ? texts.noValue : null}
      />
      <ul className="mt-2 space-y-0.5 text-small text-muted">
        {figure.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Tools figure={figure} points={points} titleId={titleId} />
      <LiveRegion message={applied} />
    </>
  );
}
