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
import { TickText } from './TickText.tsx';

interface RechartsPlotProps {
  readonly figure: ChartFigure;
  readonly live: LiveFigure;
  readonly geometry: PlotGeometry;
  readonly sizes: ChartSizes;
  readonly isActive: boolean;
  readonly onOutgrown: () => void;
}

/** Paints through the scales of the chart that it stands in. */
function LiveSeries({ figure, ...rest }: RechartsPlotProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const scales = useMemo((): PlotScales => {
    const toPixels = (scale: typeof x) => (value: number) => scale?.(value) ?? 0;
    return figure.direction === 'rows'
      ? { direction: 'rows', position: toPixels(y), value: toPixels(x) }
      : { direction: 'columns', position: toPixels(x), value: toPixels(y) };
  }, [x, y, figure.direction]);
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <PaintLayer figure={figure} scales={scales} {...rest} />
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
  return figure.rows.map((row) => ({ ...row.cells, ...row }));
}

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
      domain: [...geometry.valueDomain],
      ticks: geometry.valueTicks.map((tick) => tick.value),
      tick: buildTick(geometry.valueTicks, isRows ? 'middle' : 'end', sizes.axisText),
    };
    return isRows ? { x: value, y: position } : { x: position, y: value };
  }, [figure.direction, geometry, sizes]);
}

/**
 * Axes, grid, tooltip and keyboard access by the chart library, from settled figures. Its own series are invisible carriers of
 * the values; what the eye sees is the paint layer.
 */
export function RechartsPlot(props: RechartsPlotProps) {
  const { figure, geometry } = props;
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
  return (
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
      <XAxis {...common} {...axes.x} height={height - area.top - area.height} tickMargin={2} />
      <YAxis {...common} {...axes.y} width={geometry.axisWidth} tickMargin={0} />
      {isRows ? (
        <ReferenceLine x={0} stroke="var(--reference)" />
      ) : (
        <ReferenceLine y={0} stroke="var(--reference)" />
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
        content={<ChartTooltip figure={figure} />}
        isAnimationActive={false}
        cursor={{ stroke: 'var(--reference)', strokeWidth: 1 }}
      />
      <LiveSeries {...props} />
    </ComposedChart>
  );
}
