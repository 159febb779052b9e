import { useMemo, type ReactNode } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
  DefaultZIndexes,
} from 'recharts';
import type { ChartSizes } from '../theme/densities.ts';
import type { ChartFigure, FigureRow } from '../view-models/chartTypes.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import type { LiveFigure } from './liveFigure.ts';
import type { PlotScales } from './markPaths.ts';
import { PaintLayer } from './PaintLayer.tsx';
import type { AxisTick, PlotGeometry } from './plotGeometry.ts';
import { translateRowKey } from './rowKeys.ts';
import { TickText } from './TickText.tsx';
import { usePointOpening } from './usePointOpening.ts';

interface RechartsPlotProps {
  readonly figure: ChartFigure;
  readonly live: LiveFigure;
  readonly geometry: PlotGeometry;
  readonly sizes: ChartSizes;
  readonly isActive: boolean;
  readonly onOutgrown: () => void;
  /** Opens where the figures at a position come from. */
  readonly onOpenPoint?: (x: number) => void;
}

/** Paints through the scales of the chart that it stands in. */
function LiveSeries({ figure, live, geometry, sizes, isActive, onOutgrown }: RechartsPlotProps) {
  const isLog = figure.value.scale === 'log';
  const x = useXAxisScale();
  const y = useYAxisScale();
  const scales = useMemo((): PlotScales => {
    const toPixels = (scale: typeof x) => (value: number) => scale?.(value) ?? 0;
    const ofValues = (scale: typeof x) => (value: number) =>
      isLog && value <= 0 ? NaN : toPixels(scale)(value);
    return figure.direction === 'rows'
      ? { direction: 'rows', position: toPixels(y), value: ofValues(x) }
      : { direction: 'columns', position: toPixels(x), value: ofValues(y) };
  }, [x, y, figure.direction, isLog]);
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <PaintLayer {...{ figure, live, geometry, sizes, isActive, onOutgrown, scales }} />
    </ZIndexLayer>
  );
}

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** Draws the texts that the geometry laid out, so that the preview and the chart show the same ones. */
function buildTick(ticks: readonly AxisTick[], anchor: 'middle' | 'end', size: number) {
  const linesOf = new Map(ticks.map((tick) => [tick.value, tick.lines]));
  return function renderTick({ x, y, payload }: TickProps): ReactNode {
    const lines = payload === undefined ? undefined : linesOf.get(payload.value);
    if (lines === undefined) return <g />;
    const shift = anchor === 'middle' ? size * 0.65 : 0;
    return <TickText lines={lines} x={Number(x)} y={Number(y) + shift} anchor={anchor} size={size} />;
  };
}

/** One record a position; tooltip and keyboard walk over them. */
type CarrierRow = FigureRow & Readonly<Record<string, unknown>>;

function buildCarrierRows(figure: ChartFigure): readonly CarrierRow[] {
  if (figure.value.scale !== 'log') return figure.rows.map((row) => ({ ...row.cells, ...row }));
  // A logarithm has no place for them; the tooltip reads the figure's own rows.
  const positive = (cells: FigureRow['cells']) =>
    Object.entries(cells).filter(([, value]) => value !== null && value > 0);
  return figure.rows.map((row) => ({ ...Object.fromEntries(positive(row.cells)), ...row }));
}

/** What the chart library leaves for tick lines, which are not drawn. */
const tickSize = 6;

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

function useAxes({ figure, geometry, sizes }: RechartsPlotProps) {
  return useMemo(() => {
    const isRows = figure.direction === 'rows';
    const position = {
      dataKey: 'x',
      domain: [...geometry.positionDomain],
      ticks: geometry.positionTicks.map((tick) => tick.value),
      tick: buildTick(geometry.positionTicks, isRows ? 'end' : 'middle', sizes.axisText),
    };
    const value = {
      scale: figure.value.scale ?? 'linear',
      domain: [...geometry.valueDomain],
      ticks: geometry.valueTicks.map((tick) => tick.value),
      tick: buildTick(geometry.valueTicks, isRows ? 'middle' : 'end', sizes.axisText),
    };
    return isRows ? { x: value, y: position } : { x: position, y: value };
  }, [figure.direction, figure.value.scale, geometry, sizes]);
}

/**
 * Axes, grid, tooltip and keyboard access by the chart library, from settled figures. Its own series are invisible carriers of
 * the values; what the eye sees is the paint layer.
 */
export function RechartsPlot(props: RechartsPlotProps) {
  const { figure, geometry, onOpenPoint } = props;
  const { onActive, handlers } = usePointOpening(onOpenPoint);
  const { area, width, height } = geometry;
  const rows = useMemo(() => buildCarrierRows(figure), [figure]);
  const axes = useAxes(props);
  const margin = useMemo(
    () => ({ ...noMargin, top: area.top, right: width - area.left - area.width }),
    [area, width],
  );
  const common = {
    type: 'number',
    axisLine: false,
    tickLine: false,
    interval: 0,
    allowDataOverflow: true,
  } as const;
  const isRows = figure.direction === 'rows';
  const chart = (
    <ComposedChart
      data={rows}
      width={width}
      height={height}
      margin={margin}
      layout={isRows ? 'vertical' : 'horizontal'}
      title={figure.title}
      desc={figure.summary}
    >
      <CartesianGrid
        syncWithTicks
        className="plot-grid"
        stroke="var(--grid)"
        vertical={isRows}
        horizontal={!isRows}
      />
      <XAxis
        {...common}
        {...axes.x}
        height={height - area.top - area.height}
        tickMargin={props.sizes.tickLength - tickSize}
      />
      <YAxis {...common} {...axes.y} width={geometry.axisWidth} tickMargin={0} />
      {figure.value.scale !== 'log' && (
        <ReferenceLine {...(isRows ? { x: 0 } : { y: 0 })} stroke="var(--reference)" />
      )}
      {figure.columns
        .filter((column) => column.tableOnly !== true)
        .map((column) => (
          <Line
            key={column.id}
            className="mark"
            dataKey={column.id}
            name={column.label}
            stroke="transparent"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      <Tooltip
        content={<ChartTooltip figure={figure} {...(onOpenPoint !== undefined && { onActive })} />}
        isAnimationActive={false}
        cursor={{ stroke: 'var(--reference)', strokeWidth: 1 }}
      />
      <LiveSeries {...props} />
    </ComposedChart>
  );
  const walked = isRows ? <div onKeyDownCapture={translateRowKey}>{chart}</div> : chart;
  return onOpenPoint === undefined ? walked : <div {...handlers}>{walked}</div>;
}
